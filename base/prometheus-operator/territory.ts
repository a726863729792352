import type { Namespace, Resource } from "../../sdk/index.ts";

/** Where the operator works, each set of names sorted and without repetition. */
export interface Territory {
  /** Where Prometheus objects become pods. */
  readonly prometheuses: readonly string[];
  /** Where Alertmanager objects become pods, of routes that stand beside them. */
  readonly alertmanagers: readonly string[];
  /** Those of teams whose routes an Alertmanager takes. */
  readonly routed: readonly string[];
  /** All namespaces whose monitors and rules are read, the platform's own among them. */
  readonly read: readonly string[];
  /** Of the namespaces without an instance those whose monitors name Secrets, and which. */
  readonly secrets: readonly { readonly namespace: string; readonly names: readonly string[] }[];
  /** Whether somebody wants the Service that it keeps of the kubelets. */
  readonly kubelets: boolean;
}

/** What the operator is needed for: where its instances really stand, and whose words they follow. */
export function territoryOf({
  reconciled,
  namespaces,
  monitored,
  kubelets,
}: {
  readonly reconciled: readonly Resource[];
  readonly namespaces: readonly Namespace[];
  readonly monitored: readonly string[];
  readonly kubelets: boolean;
}): Territory {
  const prometheuses = namespacesOf(reconciled, "Prometheus");
  const alertmanagers = namespacesOf(reconciled, "Alertmanager");
  const ours = namespaces
    .filter(({ outside, foreign }) => !outside && !foreign)
    .map(({ name }) => name);
  const read = sorted([...ours, ...prometheuses, ...alertmanagers, ...monitored]);
  const takesRoutes = reconciled.some(
    (one) => one.kind === "Alertmanager" && one.spec.alertmanagerConfigSelector !== undefined,
  );
  const routed = takesRoutes ? sorted(monitored) : [];
  const secrets = read
    .filter((namespace) => !prometheuses.includes(namespace) && !alertmanagers.includes(namespace))
    .map((namespace) => ({ namespace, names: secretsOf(reconciled, namespace) }))
    .filter(({ names }) => names.length > 0);
  return { prometheuses, alertmanagers, routed, read, secrets, kubelets };
}

/** What the monitors of a namespace show to their targets, whose values the operator writes into a configuration. */
function secretsOf(objects: readonly Resource[], namespace: string): string[] {
  const monitors = objects.filter(
    (one) =>
      (one.kind === "ServiceMonitor" || one.kind === "PodMonitor") &&
      one.metadata.namespace === namespace,
  );
  return sorted(monitors.flatMap(keysIn).map(({ name }) => name));
}

/** The keys of Secrets that a value names, however deep. */
function keysIn(value: unknown): { readonly name: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const { name, key } = value as { readonly name?: unknown; readonly key?: unknown };
  if (typeof name === "string" && typeof key === "string") return [{ name }];
  return Object.values(value).flatMap(keysIn);
}

function namespacesOf(objects: readonly Resource[], kind: "Alertmanager" | "Prometheus"): string[] {
  return sorted(
    objects.flatMap((one) => (one.kind === kind ? [one.metadata.namespace ?? "default"] : [])),
  );
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
