import type { ClusterCheck } from "../check.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { type EntryNames, secretStoreProviders } from "../../model/secret-store.ts";
import { type AskedValue, askedValues } from "../../read/asked-values.ts";
import { allOfKind } from "../../read/all-of-kind.ts";

export const secretEntries: ClusterCheck = {
  name: "secret-entries",
  law: "The cluster's secret store can hold every entry that is asked of it, and an entry is spelt one way.",
  run(cluster) {
    const { name, provider } = cluster.facts.secretStore;
    const names: EntryNames = secretStoreProviders[provider];
    const spellings = new Map<string, string>();
    return allOfKind(cluster, "ExternalSecret").flatMap(({ application, object, resource }) =>
      askedValues(resource)
        .filter(({ store }) => store === name)
        .flatMap((asked) => [...unheld(asked, names), ...spelt(asked, names, spellings)])
        .map((finding) => ({ application, object, ...finding })),
    );
  },
};

function unheld(
  { entry, field }: AskedValue,
  { title, pattern, longest, rule }: EntryNames,
): ObjectFinding[] {
  const hint = "take it from secretEntry(cluster, name)";
  if (entry.length > longest) {
    const message = `has ${entry.length} characters: ${title} takes ${longest}`;
    return [{ field, message, hint }];
  }
  if (pattern.test(entry)) return [];
  return [{ field, message: `${title} holds no "${entry}": a name is ${rule}`, hint }];
}

/** What is changed under one of two names is changed under the other, where nobody looks for it. */
function spelt(
  { entry, field }: AskedValue,
  { title, identity = (one) => one }: EntryNames,
  spellings: Map<string, string>,
): ObjectFinding[] {
  const other = spellings.get(identity(entry)) ?? entry;
  spellings.set(identity(entry), other);
  if (other === entry) return [];
  const message = `${title} takes "${entry}" for "${other}", as it is called elsewhere`;
  return [{ field, message, hint: "spell it one way" }];
}
