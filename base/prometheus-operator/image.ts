/** https://github.com/prometheus-operator/prometheus-operator/releases; the tag of the CRDs in apps/prometheus-stack.ts goes with it. */
export const version = "v0.93.1";

const registry = "quay.io/prometheus-operator";

export const image = `${registry}/prometheus-operator:${version}`;

/** The sidecar that the operator puts beside every program whose configuration it writes. */
export const reloaderImage = `${registry}/prometheus-config-reloader:${version}`;
