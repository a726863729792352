/** https://github.com/grafana/oncall/releases: v1.16.9 of 2026-01-08 is the last one. */
export const version = "1.16.9";

export const image = `docker.io/grafana/oncall:v${version}`;

/** The image's own user. */
export const user = 1000;
