import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";

/** The name with which pods are labelled, and how much of 63 characters the suffix leaves of it. */
interface Derived {
  readonly name: string;
  readonly longest: number;
  readonly because: string;
}

const revision = "its pods carry a label of it and a revision, which holds 63";

export const derivedNames: ObjectCheck = {
  name: "derived-names",
  law: "A name leaves room for what controllers append to it before they use it as a label.",
  run(object) {
    const derived = derive(object);
    if (!derived || derived.name.length <= derived.longest) return [];
    const { name, longest, because } = derived;
    const message = `makes the name "${name}" of ${name.length} characters; ${because}`;
    return [{ field: "metadata.name", message, hint: `at most ${longest}` }];
  },
};

function derive(object: KubernetesObject): Derived | undefined {
  const { name } = object.metadata;
  const prometheus = ofKind(object, "Prometheus");
  if (prometheus) {
    const shards = prometheus.spec?.shards ?? 1;
    const suffix = shards > 1 ? `-shard-${shards - 1}` : "";
    return { name: `prometheus-${name}${suffix}`, longest: 52, because: revision };
  }
  switch (object.kind) {
    case "Alertmanager":
      return { name: `alertmanager-${name}`, longest: 52, because: revision };
    case "StatefulSet":
      return { name, longest: 52, because: revision };
    case "CronJob":
      return { name, longest: 52, because: "its Jobs carry it and a time, which hold 63" };
    case "Job":
      return { name, longest: 63, because: "its pods carry it as a label" };
    default:
      return undefined;
  }
}
