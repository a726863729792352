/** The LTS line, https://prometheus.io/docs/introduction/release-cycle/. */
export const version = "3.13.2";

export const image = `quay.io/prometheus/prometheus:v${version}`;
