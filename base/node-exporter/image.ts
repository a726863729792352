/** https://github.com/prometheus/node_exporter/releases */
export const image = "quay.io/prometheus/node-exporter:v1.12.1";
