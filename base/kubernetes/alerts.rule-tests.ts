import type { RuleTests } from "../../sdk/index.ts";

const claim = 'namespace="shop", persistentvolumeclaim="data-0"';
const volume = `job="kubelet", metrics_path="/metrics", ${claim}`;
const volumeLabels = {
  job: "kubelet",
  metrics_path: "/metrics",
  namespace: "shop",
  persistentvolumeclaim: "data-0",
};

/** A volume of 100 with so much left, minute by minute. */
function left(values: string) {
  return {
    [`kubelet_volume_stats_available_bytes{${volume}}`]: values,
    [`kubelet_volume_stats_capacity_bytes{${volume}}`]: "100x600",
  };
}

const requests = (code: string) => `apiserver_request_total{job="apiserver", code="${code}"}`;
const answers = (rcode: string) => `coredns_dns_responses_total{job="coredns", rcode="${rcode}"}`;

export const kubernetesRuleTests: RuleTests = [
  {
    alert: "KubeletDown",
    fires: {
      series: { 'up{job="kubelet", metrics_path="/metrics", instance="a"}': "0x20" },
      at: "15m",
      labels: {},
      description:
        "Prometheus reaches no kubelet of the cluster: pods, volumes and containers are not seen.",
    },
    // One of two nodes is gone, which is another alert's matter.
    quiet: {
      series: {
        'up{job="kubelet", metrics_path="/metrics", instance="a"}': "0x20",
        'up{job="kubelet", metrics_path="/metrics", instance="b"}': "1x20",
      },
      at: "15m",
    },
  },
  {
    alert: "KubePersistentVolumeFillingUp",
    severity: "critical",
    fires: {
      series: left("4x600"),
      at: "10m",
      labels: volumeLabels,
      description: "The volume of claim shop/data-0 has 4% left.",
    },
    quiet: { series: left("5x600"), at: "10m" },
  },
  {
    alert: "KubePersistentVolumeFillingUp",
    severity: "warning",
    // A thousandth of it a minute: full in less than three hours.
    fires: {
      series: left("60-0.1x590"),
      at: "9h",
      labels: volumeLabels,
      description:
        "The volume of claim shop/data-0 has 6% left and is full within 4 days at this pace.",
    },
    // Little left, and it stays so.
    quiet: { series: left("10x600"), at: "9h" },
  },
  {
    alert: "KubeApiServerDown",
    fires: {
      series: { 'up{job="apiserver", instance="a"}': "1x2 0x20" },
      at: "10m",
      labels: {},
      description: "Prometheus reaches no API server: nothing can be changed and no pod can move.",
    },
    // One replica of two is being upgraded.
    quiet: {
      series: {
        'up{job="apiserver", instance="a"}': "0x20",
        'up{job="apiserver", instance="b"}': "1x20",
      },
      at: "10m",
    },
  },
  {
    alert: "KubeApiServerErrorsHigh",
    fires: {
      series: { [requests("200")]: "0+95x30", [requests("503")]: "0+5x30" },
      at: "20m",
      labels: {},
      description: "5% of requests to the API server end in an error.",
    },
    // Clients that ask for what is not there are their own matter.
    quiet: {
      series: {
        [requests("200")]: "0+60x30",
        [requests("404")]: "0+38x30",
        [requests("500")]: "0+2x30",
      },
      at: "20m",
    },
  },
  {
    alert: "CoreDnsErrorsHigh",
    fires: {
      series: { [answers("NOERROR")]: "0+95x30", [answers("SERVFAIL")]: "0+5x30" },
      at: "20m",
      labels: {},
      description: "CoreDNS answers 5% of questions with SERVFAIL.",
    },
    // Names that do not exist are no failure; search domains make many of them.
    quiet: {
      series: { [answers("NOERROR")]: "0+20x30", [answers("NXDOMAIN")]: "0+80x30" },
      at: "20m",
    },
  },
];
