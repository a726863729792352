import { loki } from "../base/loki/loki.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const loggingStack = stack({
  name: "logging-stack",
  purpose: "Log lines of the cluster and of what runs there",
  applications: {
    loki: application(loki, { namespace: observability, phase: "workloads" }),
  },
});
