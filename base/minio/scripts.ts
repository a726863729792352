/** Where the pods that run these find what they read. */
export const folders = {
  scripts: "/etc/minio/scripts",
  policies: "/etc/minio/policies",
  root: "/etc/minio/root",
  users: "/etc/minio/users",
  copies: "/etc/minio/copies",
} as const;

/**
 * Makes the buckets of $BUCKETS and for each a user whose key reaches it alone. It may run again: what is there
 * stays, a new key replaces the old one, and users of whom nobody asks any more go. Buckets never go.
 * The image has a shell and no tools beside it.
 */
export const prepare = `#!/bin/sh
set -eu
tries=0
until printf '%s\\n%s\\n' "$(cat "$ROOT/root-user")" "$(cat "$ROOT/root-password")" |
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
  printf '%s\\n%s\\n' "$user" "$(cat "$USERS/$bucket.secret-key")" | mc admin user add store
  mc admin policy attach store "$bucket" --user "$user"
done
mc admin user list store --json | while read -r line; do
  user=\${line#*\\"accessKey\\":\\"}
  user=\${user%%\\"*}
  case "$wanted" in
    *" $user "*) ;;
    *) mc admin user remove store "$user" ;;
  esac
done
`;

/** Both ends of a copy: each bucket by the key of its own user. */
const ends = `#!/bin/sh
set -eu
printf '%s\\n%s\\n' "$(cat "$COPIES/access-key")" "$(cat "$COPIES/secret-key")" |
  mc alias set copies "$COPIES_STORE" --path "$COPIES_PATH" >/dev/null
open() {
  printf '%s\\n%s\\n' "$(cat "$USERS/$1.access-key")" "$(cat "$USERS/$1.secret-key")" |
    mc alias set store "$STORE" >/dev/null
}
`;

/**
 * Copies the buckets of $BUCKETS out of the cluster. What is gone here goes there as well, so that a restore has no
 * index of chunks that are not; that is safe only where the other store keeps what is deleted as a version.
 */
export const backup = `${ends}case "$(mc version info "copies/$COPIES_BUCKET")" in
  *"is enabled"*) ;;
  *) echo "$COPIES_BUCKET keeps no versions: a mistake here would delete the copy, too" >&2; exit 1 ;;
esac
for bucket in $BUCKETS; do
  open "$bucket"
  mc mirror --overwrite --remove "store/$bucket" "copies/$COPIES_BUCKET/$bucket"
done
`;

/** Brings what is missing in the buckets of $BUCKETS, or differs from its copy, back from there. */
export const restore = `${ends}for bucket in $BUCKETS; do
  # Of a bucket that was empty there is no copy.
  found=$(mc ls "copies/$COPIES_BUCKET/$bucket/")
  [ -n "$found" ] || continue
  open "$bucket"
  mc mirror --overwrite "copies/$COPIES_BUCKET/$bucket" "store/$bucket"
done
`;
