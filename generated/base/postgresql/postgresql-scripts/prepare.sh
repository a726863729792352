#!/bin/sh
set -eu
PGPASSWORD=$(cat "$ROOT/root-password")
CLIENT_PASSWORD=$(cat "$USER_FILES/password")
export PGPASSWORD CLIENT_PASSWORD
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username postgres --dbname postgres <<'END'
\getenv database DATABASE
\getenv password CLIENT_PASSWORD
SELECT format('CREATE ROLE %I', :'database')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'database') \gexec
ALTER ROLE :"database" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I ENCODING UTF8 TEMPLATE template0', :'database', :'database')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
REVOKE CONNECT ON DATABASE :"database" FROM PUBLIC;
END
