/**
 * https://github.com/valkey-io/valkey/releases: the line 8.1 is looked after until 2028-03-31 (endoflife.date,
 * products/valkey.md), and 8.1.10 is its last seen in use.
 */
export const image = "docker.io/valkey/valkey:8.1.10";
