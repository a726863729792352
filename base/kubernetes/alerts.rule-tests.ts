import { type ClusterFacts, later, type RuleTests } from "../../sdk/index.ts";
import { apiServerRuleTests } from "./alerts-apiserver.rule-tests.ts";
import { certificateRuleTests } from "./alerts-certificates.rule-tests.ts";
import { errorBudgetRuleTests } from "./alerts-error-budget.rule-tests.ts";
import { kubeletRuleTests } from "./alerts-kubelet.rule-tests.ts";
import { storageRuleTests } from "./alerts-storage.rule-tests.ts";
import { systemRuleTests } from "./alerts-system.rule-tests.ts";
import { namespaceRecordTests } from "./namespace-records.rule-tests.ts";
import { seenBy } from "./rule-test-series.ts";
import { runsCoreDns } from "./runs-core-dns.ts";
import { workloadRecordTests } from "./workload-record.rule-tests.ts";

const answers = (rcode: string, proto = "udp") =>
  `coredns_dns_responses_total{rcode="${rcode}", proto="${proto}"}`;
const coreDns = 'job="coredns"';

export function kubernetesRuleTests(cluster: Pick<ClusterFacts, "network">): RuleTests {
  return [
    ...kubeletRuleTests,
    ...namespaceRecordTests,
    ...workloadRecordTests,
    ...storageRuleTests,
    ...certificateRuleTests,
    ...systemRuleTests,
    ...apiServerRuleTests,
    ...errorBudgetRuleTests,
    ...(runsCoreDns(cluster) ? coreDnsRuleTests : []),
  ];
}

const coreDnsRuleTests: RuleTests = [
  {
    alert: "CoreDnsErrorsHigh",
    severity: "warning",
    fires: {
      series: seenBy(coreDns, {
        [answers("NOERROR")]: "0+98x30",
        [answers("SERVFAIL")]: "0+1x30",
        [answers("SERVFAIL", "tcp")]: "0+1x30",
      }),
      at: "11m",
      description: "CoreDNS answers 2% of questions with SERVFAIL.",
      begins: {
        series: later(
          seenBy(coreDns, {
            [answers("NOERROR")]: "0+98.95x30",
            [answers("SERVFAIL")]: "0+0.55x30",
            [answers("SERVFAIL", "tcp")]: "0+0.5x30",
          }),
          /SERVFAIL/,
        ),
        at: "25m",
        description: "CoreDNS answers 1.05% of questions with SERVFAIL.",
      },
    },
    quiet: [
      {
        series: seenBy(coreDns, {
          [answers("NOERROR")]: "0+99x30",
          [answers("SERVFAIL")]: "0+1x30",
        }),
      },
      // Names that do not exist are no fault of it.
      {
        series: seenBy(coreDns, {
          [answers("NOERROR")]: "0+50x30",
          [answers("NXDOMAIN")]: "0+50x30",
        }),
      },
    ],
  },
];
