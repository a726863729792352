import type { ClusterFacts } from "../model/cluster.ts";
import { secretStoreProviders } from "../model/secret-store.ts";
import { rotationSteps } from "./rotation-steps.ts";
import type { StoredValue } from "./stored-values.ts";

/** What a cluster's secret store must hold, entry by entry, each value with who reads it. */
export function formatStoredValues(values: readonly StoredValue[], facts: ClusterFacts): string[] {
  const { name, secretStore } = facts;
  if (values.length === 0) return [`${name} asks no secret store for anything`];
  const lines: string[] = [];
  let [store, entry] = ["", ""];
  for (const value of values) {
    if (value.store !== store) lines.push(heading(value.store, secretStore));
    if (value.store !== store || value.entry !== entry) lines.push("", value.entry);
    ({ store, entry } = value);
    const { namespace, name: secret } = value.secret;
    lines.push(`  ${value.property ?? "all of it"}, for the Secret ${namespace}/${secret}`);
    lines.push(...rotationSteps(value, facts).map((step) => `    ${step}`));
  }
  return [...lines, "", ...refresh(name)];
}

function heading(store: string, own: ClusterFacts["secretStore"]): string {
  const title = store === own.name ? ` (${secretStoreProviders[own.provider].title})` : "";
  return `In ${store}${title}, each entry a JSON map of its properties:`;
}

/** Source: https://external-secrets.io/latest/introduction/faq/ */
function refresh(cluster: string): string[] {
  const namespaced = `kubectl --context ${cluster} --namespace <namespace>`;
  return [
    "External Secrets brings a new value within its refreshInterval, or at once:",
    `  ${namespaced} annotate externalsecret <name> --overwrite force-sync=$(date +%s)`,
  ];
}
