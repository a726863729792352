import { catalogue } from "../../sdk/index.ts";

export const schedulerMetrics = catalogue({
  program: "kube-scheduler",
  version: "1.36.3",
  source:
    "k8s.io/kubernetes v1.36.3, test/instrumentation/documentation/documentation-list.yaml; what nobody asks for is left out",
  values: {
    scheduler_schedule_attempts_total: { result: ["error", "scheduled", "unschedulable"] },
  },
  someValues: ["scheduler_schedule_attempts_total"],
  metrics: {
    /** [STABLE] Number of attempts to schedule pods, by the result. */
    scheduler_schedule_attempts_total: { type: "counter", labels: ["profile", "result"] },
  },
});

export const controllerManagerMetrics = catalogue({
  program: "kube-controller-manager",
  version: "1.36.3",
  source: schedulerMetrics.source,
  metrics: {
    /** [ALPHA] Current depth of workqueue. */
    workqueue_depth: { type: "gauge", labels: ["name"] },
  },
});
