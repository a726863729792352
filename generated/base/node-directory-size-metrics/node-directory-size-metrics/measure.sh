#!/bin/bash
set -o nounset
pause=$1 folder=$2 root=$3
shift 3

sample() {
  local label=${2//\\/\\\\}
  label=${label//\"/\\\"}
  label=${label//$'\n'/\\n}
  printf '%s{directory="%s"} %s\n' "$1" "$label" "$3"
}

sizes() {
  local directory size
  for directory in "$@"; do
    IFS=$'\t' read -r -d '' size _ < <(
      du --null --block-size=1 --one-file-system --summarize -- "$root$directory"
    ) && sample node_directory_size_bytes "$directory" "$size"
  done
}

filesystems() {
  local directory blocks size
  for directory in "$@"; do
    read -r blocks size < <(stat --file-system --format='%b %S' -- "$root$directory") &&
      sample node_directory_filesystem_size_bytes "$directory" "$((blocks * size))"
  done
}

while true; do
  {
    echo '# HELP node_directory_size_bytes Disk space that a directory takes.'
    echo '# TYPE node_directory_size_bytes gauge'
    sizes "$@"
    echo '# HELP node_directory_filesystem_size_bytes Size of the file system that a directory is on.'
    echo '# TYPE node_directory_filesystem_size_bytes gauge'
    filesystems "$@"
  } >"$folder/next" && mv "$folder/next" "$folder/directory-sizes.prom"
  sleep "$pause"
done
