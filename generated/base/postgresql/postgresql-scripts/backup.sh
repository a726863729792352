#!/bin/sh
set -eu
PGPASSWORD=$(cat "$USER_FILES/password")
PGUSER=$DATABASE
PGDATABASE=$DATABASE
export PGPASSWORD PGUSER PGDATABASE
rm -f "$COPIES"/*.part
copy="$COPIES/$DATABASE-$(date -u +%Y%m%dT%H%M%SZ).dump"
pg_dump --format=custom --file="$copy.part"
# What cannot be listed cannot be read back.
pg_restore --list "$copy.part" >/dev/null
mv "$copy.part" "$copy"
find "$COPIES" -name "$DATABASE-*.dump" -mtime "+$DAYS" -delete
