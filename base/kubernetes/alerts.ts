import type { Alert, ClusterFacts, RuleGroup } from "../../sdk/index.ts";
import { apiServerAlerts } from "./alerts-apiserver.ts";
import { certificateAlerts } from "./alerts-certificates.ts";
import { errorBudgetRecords } from "./alerts-error-budget.ts";
import { kubeletAlerts } from "./alerts-kubelet.ts";
import { storageAlerts } from "./alerts-storage.ts";
import { systemAlerts } from "./alerts-system.ts";
import { namespaceRecords } from "./namespace-records.ts";
import { runsCoreDns } from "./runs-core-dns.ts";
import { workloadRecord } from "./workload-record.ts";

/** SERVFAIL means that CoreDNS got no answer itself; clients see failing lookups. */
const dnsErrors = 0.01;

/** What is wrong with Kubernetes itself. */
export function kubernetesAlerts(cluster: Pick<ClusterFacts, "network">): RuleGroup[] {
  return [
    { name: "kubelet", rules: kubeletAlerts },
    { name: "kubernetes-namespaces", rules: namespaceRecords },
    { name: "kubernetes-workloads-of-pods", rules: [workloadRecord] },
    { name: "kubernetes-storage", rules: storageAlerts },
    { name: "kubernetes-certificates", rules: certificateAlerts },
    { name: "kubernetes-system", rules: systemAlerts },
    { name: "apiserver", rules: [...errorBudgetRecords, ...apiServerAlerts] },
    ...(runsCoreDns(cluster) ? [{ name: "coredns", rules: [coreDnsErrorsHigh] }] : []),
  ];
}

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
