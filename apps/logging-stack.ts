import { alloy } from "../base/alloy/alloy.ts";
import { loki } from "../base/loki/loki.ts";
import { promtail } from "../base/promtail/promtail.ts";
import { application, stack } from "../sdk/index.ts";
import { observability, observabilityNodes } from "./namespaces.ts";

const logging = stack({
  name: "logging-stack",
  purpose: "Log lines of the cluster and of what runs there",
  applications: {
    // What a cluster has agents scrape it says; else a Prometheus does.
    alloy: application(alloy, { namespace: observabilityNodes, phase: "workloads", private: true }),
    loki: application(loki, { namespace: observability, phase: "workloads" }),
    promtail: application(promtail, { namespace: observabilityNodes, phase: "workloads" }),
  },
  provenBy: {
    alloy: "npm test -- test/signals/log-agents",
    loki: "npm test -- test/signals/loki",
    promtail: "npm test -- test/signals/log-agents",
  },
});

type Choices = NonNullable<Parameters<typeof logging>[0]>;

/** Who collects lines is one of the two, as both would read every line; what it collects is said alike of both. */
type Agent =
  | { readonly agent?: "alloy"; readonly collects?: Partial<typeof alloy.options> }
  | { readonly agent: "promtail"; readonly collects?: Partial<typeof promtail.options> }
  | { readonly agent: false; readonly collects?: never };

/** Logs on a cluster, collected by Alloy unless it says otherwise; by somebody else's agent where that is `false`. */
export function loggingStack({
  agent = "alloy",
  collects = {},
  ...store
}: Pick<Choices, "loki"> & Agent = {}) {
  return logging({ ...store, alloy: false, promtail: false, ...(agent && { [agent]: collects }) });
}
