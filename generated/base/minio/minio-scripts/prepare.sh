#!/bin/sh
set -eu
tries=0
until printf '%s\n%s\n' "$(cat "$ROOT/root-user")" "$(cat "$ROOT/root-password")" |
  mc alias set store "$STORE" >/dev/null
do
  # Servers that have just started take no key yet.
  tries=$((tries + 1))
  [ "$tries" -lt 30 ] || exit 1
  sleep 2
done
mc ready store
wanted=" "
for bucket in $BUCKETS; do
  user=$(cat "$USERS/$bucket.access-key")
  case "$wanted" in
    *" $user "*) echo "the bucket $bucket has the access key of another one" >&2; exit 1 ;;
  esac
  wanted="$wanted$user "
  mc mb --ignore-existing "store/$bucket"
  mc admin policy create store "$bucket" "$POLICIES/$bucket.json"
  printf '%s\n%s\n' "$user" "$(cat "$USERS/$bucket.secret-key")" | mc admin user add store
  mc admin policy attach store "$bucket" --user "$user"
done
mc admin user list store --json | while read -r line; do
  user=${line#*\"accessKey\":\"}
  user=${user%%\"*}
  case "$wanted" in
    *" $user "*) ;;
    *) mc admin user remove store "$user" ;;
  esac
done
