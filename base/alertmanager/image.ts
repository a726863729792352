/**
 * https://github.com/prometheus/alertmanager/releases; v0.34.2 was seen as a module of that name, and
 * its amtool judges the configuration here.
 */
export const version = "0.34.2";

export const image = `quay.io/prometheus/alertmanager:v${version}`;
