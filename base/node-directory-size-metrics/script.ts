/** What the exporter reads: whatever ends so in its folder. */
export const file = "directory-sizes.prom";

/**
 * Measures directories again and again, and writes what they take where a textfile collector reads it, whole or not at
 * all. What du cannot read, or what goes while it counts, is told in the log; the rest is counted.
 *
 *     measure.sh <seconds between> <folder that gets the file> <root of the node> <directory of the node>...
 *
 * Sizes are what blocks take, so that they compare with the file system's. What is mounted below a directory is left
 * out: it takes no room of that file system.
 */
export const script = String.raw`#!/bin/bash
set -o nounset
pause=$1 folder=$2 root=$3
shift 3

sample() {
  local label=${"$"}{2//\\/\\\\}
  label=${"$"}{label//\"/\\\"}
  label=${"$"}{label//$'\n'/\\n}
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
  } >"$folder/next" && mv "$folder/next" "$folder/${file}"
  sleep "$pause"
done
`;
