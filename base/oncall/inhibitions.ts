import { alerts, type Inhibition } from "../../sdk/index.ts";

const down = ["OncallBeatDown", "OncallEngineDown", "OncallWorkersDown"];
const deployment = ["cluster", "namespace", "deployment"];

/** Whoever hears what OnCall no longer does hears neither of its replicas nor, of what it stands on, the same again. */
export const oncallInhibitions: readonly Inhibition[] = [
  { source: alerts(down), target: alerts("KubeDeploymentReplicasMismatch"), equal: deployment },
  { source: alerts(down), target: alerts("KubeDeploymentRolloutStuck"), equal: deployment },
  {
    source: alerts("OncallEngineDown"),
    target: alerts("TargetDown", { job: "oncall-engine" }),
    equal: ["cluster", "namespace"],
  },
  {
    source: alerts(["PostgresqlDown", "ValkeyDown"]),
    target: alerts(down),
    equal: ["cluster", "namespace"],
  },
];
