import type { RuleTests } from "../../sdk/index.ts";
import { seenBy, state } from "./rule-test-series.ts";
import { podWorkload } from "./workload-record.ts";

/** An object of the namespace shop, `pod="cart-a"`, with the one that controls it, `Deployment cart`. */
function controlled(metric: string, object: string, by: string) {
  const [kind, name] = by.split(" ");
  const labels = `owner_kind="${kind}", owner_name="${name}", owner_is_controller="true"`;
  return [`kube_${metric}_owner{namespace="shop", ${object}, ${labels}}`, "1x5"] as const;
}

/** One that nobody controls. */
function free(metric: string, object: string) {
  const labels = 'owner_kind="", owner_name="", owner_is_controller=""';
  return [`kube_${metric}_owner{namespace="shop", ${object}, ${labels}}`, "1x5"] as const;
}

const shop = Object.fromEntries([
  controlled("pod", 'pod="cart-7d9-a"', "ReplicaSet cart-7d9"),
  controlled("replicaset", 'replicaset="cart-7d9"', "Deployment cart"),
  controlled("pod", 'pod="alone-a"', "ReplicaSet alone"),
  free("replicaset", 'replicaset="alone"'),
  controlled("pod", 'pod="bill-28-a"', "Job bill-28"),
  controlled("job", 'job_name="bill-28"', "CronJob bill"),
  controlled("pod", 'pod="once-a"', "Job once"),
  controlled("pod", 'pod="db-0"', "StatefulSet db"),
  // Another kind has an object of the same name.
  controlled("pod", 'pod="same-0"', "StatefulSet cart-7d9"),
  controlled("pod", 'pod="same-1"', "StatefulSet bill-28"),
  free("pod", 'pod="bare"'),
]);

/** The same names in another namespace, where others own them. */
const elsewhere = {
  'kube_pod_owner{namespace="other", pod="cart-7d9-a", owner_kind="DaemonSet", owner_name="a", owner_is_controller="true"}':
    "1x5",
  'kube_pod_owner{namespace="other", pod="bill-28-a", owner_kind="ReplicaSet", owner_name="b-1", owner_is_controller="true"}':
    "1x5",
  'kube_pod_owner{namespace="other", pod="db-0", owner_kind="", owner_name="", owner_is_controller=""}':
    "1x5",
  'kube_replicaset_owner{namespace="other", replicaset="cart-7d9", owner_kind="Rollout", owner_name="b", owner_is_controller="true"}':
    "1x5",
  'kube_replicaset_owner{namespace="other", replicaset="b-1", owner_kind="Deployment", owner_name="b", owner_is_controller="true"}':
    "1x5",
  'kube_job_owner{namespace="other", job_name="bill-28", owner_kind="Batch", owner_name="b", owner_is_controller="true"}':
    "1x5",
};

/** Who only refers to an object is not its workload. */
const referring =
  'kube_pod_owner{namespace="shop", pod="db-0", owner_kind="Ledger", owner_name="books", owner_is_controller="false"}';

function of(pod: string, workload: string, namespace = "shop"): string {
  const [type, name] = workload.split(" ");
  return `{namespace="${namespace}", pod="${pod}", workload="${name}", workload_type="${type}"}`;
}

const alwaysOne = "an owner is a series of the value 1";

export const workloadRecordTests: RuleTests = [
  {
    record: podWorkload,
    series: {
      ...seenBy(state, { ...shop, ...elsewhere, [referring]: "1x5" }),
      'kube_pod_owner{job="stranger", namespace="shop", pod="foreign", owner_kind="", owner_is_controller=""}':
        "1x5",
    },
    at: "1m",
    survivors: {
      "max becomes min": alwaysOne,
      "max becomes min (2)": alwaysOne,
      "max becomes min (3)": alwaysOne,
      "max becomes min (4)": alwaysOne,
    },
    samples: {
      [of("cart-7d9-a", "Deployment cart")]: 1,
      [of("alone-a", "ReplicaSet alone")]: 1,
      [of("bill-28-a", "CronJob bill")]: 1,
      [of("once-a", "Job once")]: 1,
      [of("db-0", "StatefulSet db")]: 1,
      [of("same-0", "StatefulSet cart-7d9")]: 1,
      [of("same-1", "StatefulSet bill-28")]: 1,
      [of("bare", "Pod bare")]: 1,
      [of("cart-7d9-a", "DaemonSet a", "other")]: 1,
      [of("bill-28-a", "Deployment b", "other")]: 1,
      [of("db-0", "Pod db-0", "other")]: 1,
    },
  },
];
