/** https://github.com/grafana/alloy/releases */
export const image = "docker.io/grafana/alloy:v1.18.1";

/** https://github.com/prometheus-operator/prometheus-operator/releases: has Alloy read a configuration that changed. */
export const reloaderImage = "quay.io/prometheus-operator/prometheus-config-reloader:v0.93.1";
