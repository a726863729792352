import { dcgmExporter } from "../base/dcgm-exporter/dcgm-exporter.ts";
import { application, stack } from "../sdk/index.ts";
import { observabilityNodes } from "./namespaces.ts";

/** For a cluster whose nodes have NVIDIA's GPUs, if only at times. */
export const gpus = stack({
  name: "gpus",
  purpose: "What the GPUs of nodes do, and what goes wrong with them",
  applications: {
    "dcgm-exporter": application(dcgmExporter, {
      namespace: observabilityNodes,
      phase: "workloads",
    }),
  },
  provenBy: { "dcgm-exporter": "npm run e2e -- bootstrap" },
});
