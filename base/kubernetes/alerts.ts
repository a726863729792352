import type { Alert, RuleGroup } from "../../sdk/index.ts";

/** A database on a volume stops at full; this leaves time to make it larger by hand. */
const volumeSpaceLeft = 0.05;
/** Enough days for a person who reads the warning after a weekend. */
const volumeHorizonDays = 4;
/** A busy volume that is cleared now and then is left alone above this. */
const volumeSpaceWatched = 0.2;
/** A healthy API server answers far below 0.1 % of requests with 5xx. */
const apiServerErrors = 0.03;
/** SERVFAIL means that CoreDNS got no answer itself; clients see failing lookups. */
const dnsErrors = 0.01;

/** What is wrong with Kubernetes itself. */
export function kubernetesAlerts({ coreDns }: { readonly coreDns: boolean }): RuleGroup[] {
  return [
    { name: "kubelet", rules: [kubeletDown, volumeFull, volumeFilling] },
    { name: "apiserver", rules: [apiServerDown, apiServerErrorsHigh] },
    ...(coreDns ? [{ name: "coredns", rules: [coreDnsErrorsHigh] }] : []),
  ];
}

const kubeletDown: Alert = {
  alert: "KubeletDown",
  expr: `absent(up{job="kubelet", metrics_path="/metrics"} == 1)`,
  for: "10m",
  labels: { severity: "critical" },
  annotations: {
    summary: "No kubelet answers Prometheus.",
    description:
      "Prometheus reaches no kubelet of the cluster: pods, volumes and containers are not seen.",
  },
};

const stats = 'job="kubelet", metrics_path="/metrics"';
const volumeLeft = `kubelet_volume_stats_available_bytes{${stats}} / kubelet_volume_stats_capacity_bytes{${stats}}`;
const volumeLabels = "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }}";

const volumeFull: Alert = {
  alert: "KubePersistentVolumeFillingUp",
  expr: `${volumeLeft} < ${volumeSpaceLeft}`,
  for: "5m",
  labels: { severity: "critical" },
  annotations: {
    summary: "A volume is almost full.",
    description: `The volume of claim ${volumeLabels} has {{ $value | humanizePercentage }} left.`,
  },
};

const volumeFilling: Alert = {
  alert: "KubePersistentVolumeFillingUp",
  expr: `
    ${volumeLeft} < ${volumeSpaceWatched}
    and predict_linear(
      kubelet_volume_stats_available_bytes{${stats}}[6h], ${volumeHorizonDays * 24 * 3600}
    ) < 0
  `,
  for: "1h",
  labels: { severity: "warning" },
  annotations: {
    summary: "A volume will be full soon.",
    description: `The volume of claim ${volumeLabels} has {{ $value | humanizePercentage }} left and is full within ${volumeHorizonDays} days at this pace.`,
  },
};

const apiServerDown: Alert = {
  alert: "KubeApiServerDown",
  expr: `absent(up{job="apiserver"} == 1)`,
  for: "5m",
  labels: { severity: "critical" },
  annotations: {
    summary: "The API server does not answer Prometheus.",
    description: "Prometheus reaches no API server: nothing can be changed and no pod can move.",
  },
};

const apiServerErrorsHigh: Alert = {
  alert: "KubeApiServerErrorsHigh",
  expr: `
    sum(rate(apiserver_request_total{job="apiserver", code=~"5.."}[5m]))
    / sum(rate(apiserver_request_total{job="apiserver"}[5m])) > ${apiServerErrors}
  `,
  for: "10m",
  labels: { severity: "critical" },
  annotations: {
    summary: "The API server fails.",
    description: "{{ $value | humanizePercentage }} of requests to the API server end in an error.",
  },
};

const coreDnsErrorsHigh: Alert = {
  alert: "CoreDnsErrorsHigh",
  expr: `
    sum(rate(coredns_dns_responses_total{job="coredns", rcode="SERVFAIL"}[5m]))
    / sum(rate(coredns_dns_responses_total{job="coredns"}[5m])) > ${dnsErrors}
  `,
  for: "10m",
  labels: { severity: "warning" },
  annotations: {
    summary: "Names are not resolved.",
    description: "CoreDNS answers {{ $value | humanizePercentage }} of questions with SERVFAIL.",
  },
};
