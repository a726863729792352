#!/bin/sh
set -eu
PGPASSWORD=$(cat "$USER_FILES/password")
PGUSER=$DATABASE
PGDATABASE=$DATABASE
export PGPASSWORD PGUSER PGDATABASE
copy=$(find "$COPIES" -name "$DATABASE-*.dump" | sort | tail -n 1)
[ -n "$copy" ] || { echo "there is no copy in $COPIES" >&2; exit 1; }
echo "reading $copy back"
pg_restore --clean --if-exists --no-owner --single-transaction --exit-on-error --dbname="$DATABASE" "$copy"
