/**
 * The newest that was seen: https://github.com/cedricziel/ha-addons/pull/380 of September 2026. Its judge is of an
 * earlier commit: see test/judges/README.md.
 */
export const version = "3.2.1";

export const image = `docker.io/grafana/mimir:${version}`;
