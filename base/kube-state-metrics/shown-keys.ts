import type { Catalogue } from "../../sdk/index.ts";

/** Keys of labels or annotations, by resource: `{ pods: ["team"] }`. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** What kube-state-metrics shows of objects beyond what it shows of every cluster. */
export interface ShownKeys {
  readonly labels: Keys;
  readonly annotations: Keys;
}

/** Nothing yet: each key makes a label of kube_pod_labels and the like, whose values must stay few. */
export const shownKeys: ShownKeys = { labels: {}, annotations: {} };

/** The flags that show them. */
export function flagsOf({ labels, annotations }: ShownKeys): string[] {
  return [
    ...flag("--metric-annotations-allowlist", annotations),
    ...flag("--metric-labels-allowlist", labels),
  ];
}

function flag(name: string, keys: Keys): string[] {
  const lists = Object.entries(keys).map(([resource, list]) => `${resource}=[${list.join(",")}]`);
  return lists.length === 0 ? [] : [`${name}=${lists.sort().join(",")}`];
}

/** A catalogue of kube-state-metrics with the labels that shown keys add to kube_pod_labels and the like. */
export function withShownKeys(catalogue: Catalogue, shown: ShownKeys): Catalogue {
  const metrics = { ...catalogue.metrics };
  const added = new Set<string>();
  for (const part of ["labels", "annotations"] as const) {
    for (const [resource, keys] of Object.entries(shown[part])) {
      const name = metricOf(resource, part, Object.keys(metrics));
      const names = keys.map((key) => labelName(part === "labels" ? "label" : "annotation", key));
      const metric = metrics[name]!;
      const known = metric.labels === "any" ? [] : metric.labels;
      metrics[name] = { ...metric, labels: [...known, ...names] };
      names.forEach((one) => added.add(one));
    }
  }
  // Not every object has what is shown of it.
  return { ...catalogue, optional: [...(catalogue.optional ?? []), ...added], metrics };
}

function metricOf(resource: string, part: string, names: readonly string[]): string {
  const plurals = (kind: string) =>
    [kind, kind.replace(/y$/, "ie")].flatMap((one) => [`${one}s`, `${one}es`]);
  const found = names.find((name) => {
    const [, kind] = new RegExp(`^kube_([a-z]+)_${part}$`).exec(name) ?? [];
    return kind !== undefined && plurals(kind).includes(resource);
  });
  if (found === undefined) {
    throw new Error(
      `kube-state-metrics shows no ${part} of "${resource}": write pods, deployments`,
    );
  }
  return found;
}

/** `label_app_kubernetes_io_name`. Source: k8s.io/kube-state-metrics/v2 v2.20.0, internal/store/utils.go */
function labelName(prefix: string, key: string): string {
  const plain = key.replaceAll(/\W/g, "_").replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2");
  return `${prefix}_${plain.toLowerCase()}`;
}
