import { tempo } from "../base/tempo/tempo.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const tracingStack = stack({
  name: "tracing-stack",
  purpose: "Traces of what runs in the cluster",
  applications: {
    tempo: application(tempo, { namespace: observability, phase: "workloads" }),
  },
});
