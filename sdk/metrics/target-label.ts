/**
 * Labels that scraping adds to what a program exposes. The operator's generated configuration adds all
 * but `metrics_path`, which this tree's monitors add to tell a kubelet's paths apart.
 * Source: github.com/prometheus-operator/prometheus-operator v0.93.1, pkg/prometheus/promcfg.go.
 */
export type TargetLabel =
  | "container"
  | "endpoint"
  | "instance"
  | "job"
  | "metrics_path"
  | "namespace"
  | "node"
  | "pod"
  | "service";
