/** Where the pods that run these find what they read, and what they write. */
export const folders = {
  scripts: "/etc/postgresql/scripts",
  root: "/etc/postgresql/root",
  user: "/etc/postgresql/user",
  copies: "/backup",
} as const;

/**
 * Makes the client's user and its database, or gives the user a new password. It may run again. No list of processes
 * shows a password: psql takes both from its environment.
 */
export const prepare = `#!/bin/sh
set -eu
PGPASSWORD=$(cat "$ROOT/root-password")
CLIENT_PASSWORD=$(cat "$USER_FILES/password")
export PGPASSWORD CLIENT_PASSWORD
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username postgres --dbname postgres <<'END'
\\getenv database DATABASE
\\getenv password CLIENT_PASSWORD
SELECT format('CREATE ROLE %I', :'database')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'database') \\gexec
ALTER ROLE :"database" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I ENCODING UTF8 TEMPLATE template0', :'database', :'database')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \\gexec
REVOKE CONNECT ON DATABASE :"database" FROM PUBLIC;
END
`;

/** As the client's user, in its database. */
const client = `#!/bin/sh
set -eu
PGPASSWORD=$(cat "$USER_FILES/password")
PGUSER=$DATABASE
PGDATABASE=$DATABASE
export PGPASSWORD PGUSER PGDATABASE
`;

/** Writes a copy, whole or not at all, and takes those away that are older than $DAYS. */
export const backup = `${client}rm -f "$COPIES"/*.part
copy="$COPIES/$DATABASE-$(date -u +%Y%m%dT%H%M%SZ).dump"
pg_dump --format=custom --file="$copy.part"
# What cannot be listed cannot be read back.
pg_restore --list "$copy.part" >/dev/null
mv "$copy.part" "$copy"
find "$COPIES" -name "$DATABASE-*.dump" -mtime "+$DAYS" -delete
`;

/** Reads the newest copy back, in place of what is there: all of it, or nothing. */
export const restore = `${client}copy=$(find "$COPIES" -name "$DATABASE-*.dump" | sort | tail -n 1)
[ -n "$copy" ] || { echo "there is no copy in $COPIES" >&2; exit 1; }
echo "reading $copy back"
pg_restore --clean --if-exists --no-owner --single-transaction --exit-on-error --dbname="$DATABASE" "$copy"
`;
