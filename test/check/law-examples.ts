import { absenceExamples } from "./absence-examples.ts";
import { apiServerExamples } from "./api-server-examples.ts";
import { argoExamples } from "./argo-examples.ts";
import { autoscalerExamples } from "./autoscaler-examples.ts";
import { bucketExamples } from "./bucket-examples.ts";
import { changeExamples } from "./change-examples.ts";
import { containerExamples } from "./container-examples.ts";
import { dashboardExamples } from "./dashboard-examples.ts";
import { forwardExamples } from "./forward-examples.ts";
import { jobExamples } from "./job-examples.ts";
import type { LawExample } from "./law-example.ts";
import { lifecycleExamples } from "./lifecycle-examples.ts";
import { metricsStoreExamples } from "./metrics-store-examples.ts";
import { nameExamples } from "./name-examples.ts";
import { namedWorkloadExamples } from "./named-workload-examples.ts";
import { networkExamples } from "./network-examples.ts";
import { operatorExamples } from "./operator-examples.ts";
import { portExamples } from "./port-examples.ts";
import { proxyExamples } from "./proxy-examples.ts";
import { publicHostExamples } from "./public-host-examples.ts";
import { routingExamples } from "./routing-examples.ts";
import { ruleProofExamples } from "./rule-proof-examples.ts";
import { secretExamples } from "./secret-examples.ts";
import { seriesMemoryExamples } from "./series-memory-examples.ts";
import { teamExamples } from "./team-examples.ts";
import { volumeExamples } from "./volume-examples.ts";
import { workloadExamples } from "./workload-examples.ts";
import { writerExamples } from "./writer-examples.ts";

/** The examples of laws about whole fleets. Those about rules and upgrades are shorter and have forms of their own. */
export const lawExamples: readonly LawExample[] = [
  ...absenceExamples,
  ...apiServerExamples,
  ...argoExamples,
  ...autoscalerExamples,
  ...bucketExamples,
  ...changeExamples,
  ...containerExamples,
  ...dashboardExamples,
  ...forwardExamples,
  ...jobExamples,
  ...lifecycleExamples,
  ...metricsStoreExamples,
  ...nameExamples,
  ...namedWorkloadExamples,
  ...networkExamples,
  ...operatorExamples,
  ...portExamples,
  ...proxyExamples,
  ...publicHostExamples,
  ...routingExamples,
  ...ruleProofExamples,
  ...secretExamples,
  ...seriesMemoryExamples,
  ...teamExamples,
  ...volumeExamples,
  ...workloadExamples,
  ...writerExamples,
];
