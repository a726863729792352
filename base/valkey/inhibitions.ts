import { alerts, type Inhibition } from "../../sdk/index.ts";

const set = ["cluster", "namespace", "statefulset"];

/** Whoever hears that it is down does not hear of its replica as well. */
export const valkeyInhibitions: readonly Inhibition[] = [
  { source: alerts("ValkeyDown"), target: alerts("KubeStatefulSetReplicasMismatch"), equal: set },
  { source: alerts("ValkeyDown"), target: alerts("KubeStatefulSetUpdateNotRolledOut"), equal: set },
];
