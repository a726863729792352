/** https://github.com/prometheus/blackbox_exporter/releases; the module of this version judges the configuration here. */
export const image = "quay.io/prometheus/blackbox-exporter:v0.28.0";
