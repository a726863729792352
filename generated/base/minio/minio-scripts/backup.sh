#!/bin/sh
set -eu
printf '%s\n%s\n' "$(cat "$COPIES/access-key")" "$(cat "$COPIES/secret-key")" |
  mc alias set copies "$COPIES_STORE" --path "$COPIES_PATH" >/dev/null
open() {
  printf '%s\n%s\n' "$(cat "$USERS/$1.access-key")" "$(cat "$USERS/$1.secret-key")" |
    mc alias set store "$STORE" >/dev/null
}
case "$(mc version info "copies/$COPIES_BUCKET")" in
  *"is enabled"*) ;;
  *) echo "$COPIES_BUCKET keeps no versions: a mistake here would delete the copy, too" >&2; exit 1 ;;
esac
for bucket in $BUCKETS; do
  open "$bucket"
  mc mirror --overwrite --remove "store/$bucket" "copies/$COPIES_BUCKET/$bucket"
done
