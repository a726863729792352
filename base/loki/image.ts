/**
 * https://github.com/grafana/loki/releases; v3.7.8 was seen as a module of that name, and judges the configuration here.
 */
export const version = "3.7.8";

export const image = `docker.io/grafana/loki:${version}`;
