#!/bin/sh
set -eu
printf '%s\n%s\n' "$(cat "$COPIES/access-key")" "$(cat "$COPIES/secret-key")" |
  mc alias set copies "$COPIES_STORE" --path "$COPIES_PATH" >/dev/null
open() {
  printf '%s\n%s\n' "$(cat "$USERS/$1.access-key")" "$(cat "$USERS/$1.secret-key")" |
    mc alias set store "$STORE" >/dev/null
}
for bucket in $BUCKETS; do
  # Of a bucket that was empty there is no copy.
  found=$(mc ls "copies/$COPIES_BUCKET/$bucket/")
  [ -n "$found" ] || continue
  open "$bucket"
  mc mirror --overwrite "copies/$COPIES_BUCKET/$bucket" "store/$bucket"
done
