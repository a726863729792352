import { alerts, type Inhibition } from "../../sdk/index.ts";

const set = ["cluster", "namespace", "statefulset"];

/** Whoever hears that it is down does not hear of its replica as well. */
export const postgresqlInhibitions: readonly Inhibition[] = [
  {
    source: alerts("PostgresqlDown"),
    target: alerts("KubeStatefulSetReplicasMismatch"),
    equal: set,
  },
  {
    source: alerts("PostgresqlDown"),
    target: alerts("KubeStatefulSetUpdateNotRolledOut"),
    equal: set,
  },
];
