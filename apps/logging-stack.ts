import { alloy } from "../base/alloy/alloy.ts";
import { loki } from "../base/loki/loki.ts";
import { promtail } from "../base/promtail/promtail.ts";
import { application, type LogAgentOptions, stack } from "../sdk/index.ts";
import { observability, observabilityNodes } from "./namespaces.ts";

const logging = stack({
  name: "logging-stack",
  purpose: "Log lines of the cluster and of what runs there",
  applications: {
    alloy: application(alloy, { namespace: observabilityNodes, phase: "workloads" }),
    loki: application(loki, { namespace: observability, phase: "workloads" }),
    promtail: application(promtail, { namespace: observabilityNodes, phase: "workloads" }),
  },
});

interface LoggingChoices extends Pick<NonNullable<Parameters<typeof logging>[0]>, "loki"> {
  /** Who collects lines: one of the two, as both would read every line. */
  readonly agent?: "alloy" | "promtail";
  /** What it collects, whichever it is. */
  readonly collects?: Partial<LogAgentOptions>;
}

/** Logs on a cluster, collected by Alloy unless it says otherwise. */
export function loggingStack({ agent = "alloy", collects = {}, ...store }: LoggingChoices = {}) {
  return logging({ ...store, alloy: false, promtail: false, [agent]: collects });
}
