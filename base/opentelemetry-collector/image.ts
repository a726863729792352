/** https://github.com/open-telemetry/opentelemetry-collector-releases/releases; of its modules the judge is made. */
export const version = "0.159.0";

/**
 * The distribution for Kubernetes: of those that have tail sampling, balancing by trace and redaction it is the one
 * with the least else in it (`distributions/otelcol-k8s/manifest.yaml`). Stores are reached by OTLP alone; who needs
 * an exporter of a store's own protocol takes `-contrib`.
 */
export const image = `ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-k8s:${version}`;
