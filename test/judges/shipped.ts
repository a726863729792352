import type { JudgeName } from "./judges.ts";

/** A program that the tree ships and a judge that is made from the same source. */
export interface ShippedProgram {
  readonly judge: JudgeName;
  /** The image's repository, without the registry. */
  readonly image: string;
  /** The image's tag for a version of the judge's Go module, where they are not the same. */
  readonly tag?: (version: string) => string;
  /** The tag that ships although no judge of that version can be had. README.md says why. */
  readonly gap?: string;
}

export const shippedPrograms: readonly ShippedProgram[] = [
  { judge: "alertmanager", image: "prometheus/alertmanager" },
  { judge: "amtool", image: "prometheus/alertmanager" },
  { judge: "prometheus-operator", image: "prometheus-operator/prometheus-operator" },
  { judge: "config-reloader", image: "prometheus-operator/prometheus-config-reloader" },
  { judge: "kube-state-metrics", image: "kube-state-metrics/kube-state-metrics" },
  { judge: "metrics-server", image: "metrics-server/metrics-server" },
  { judge: "prometheus", image: "prometheus/prometheus", tag: ofMajor3 },
  { judge: "blackbox-exporter", image: "prometheus/blackbox-exporter" },
  { judge: "node-exporter", image: "prometheus/node-exporter" },
  { judge: "promtool", image: "prometheus/prometheus", tag: ofMajor3 },
  { judge: "loki", image: "grafana/loki", tag: (version) => version.slice(1) },
  { judge: "cortex", image: "cortexproject/cortex" },
  // The module proxy serves none of the releases.
  { judge: "tempo", image: "grafana/tempo", gap: "2.10.8" },
  {
    judge: "opentelemetry-collector",
    image: "opentelemetry-collector-releases/opentelemetry-collector-k8s",
    tag: (version) => version.slice(1),
  },
  // No tag of it is a version of Go's, and later commits are none of what the proxy of modules has.
  { judge: "mimir", image: "grafana/mimir", gap: "3.2.1" },
  // The last image; the module is of the last commit, which no image was made of.
  { judge: "minio", image: "minio/minio", gap: "RELEASE.2025-09-07T16-13-09Z" },
  { judge: "alloy", image: "grafana/alloy", gap: "v1.18.1" },
  { judge: "promtail", image: "grafana/promtail", gap: "3.6.11" },
  { judge: "oauth2-proxy", image: "oauth2-proxy/oauth2-proxy", gap: "v7.15.5" },
];

/** What else the tree ships, by the image's repository, and why no judge is made from the same source. */
export const shippedUnjudged: Readonly<Record<string, string>> = {
  "grafana/grafana": "is not served as a module",
  "grafana/oncall": "is Python",
  "k8s/dcgm-exporter": "is nothing without NVIDIA's library and a GPU",
  "library/debian": "its Bash and coreutils are those of the machine that the tests run on",
  "library/postgres": "Debian's is asked",
  "nginx/nginx-prometheus-exporter": "reads flags alone",
  "nginxinc/nginx-unprivileged": "Debian's is asked",
  "valkey/valkey": "Debian's Redis is asked",
};

/** Prometheus 3.13.2 is the module's v0.313.2: a Go module of major 3 would need another name. */
function ofMajor3(version: string): string {
  return version.replace(/^v0\.(\d+)(\d\d)\./, (_, major, minor) => `v${major}.${+minor}.`);
}
