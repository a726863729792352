import { didYouMean } from "../../sdk/basics/did-you-mean.ts";
import { Failure } from "../../sdk/basics/fail.ts";

interface Named {
  /** `node-exporter NodeClockSkew/warning`, with the cluster before it where its rule is another one. */
  readonly name: string;
}

/**
 * Those that belong to one of the names: of a component, an alert, a recording rule, a cluster; all of them
 * without a name. Throws for a name that nothing belongs to, because no test would then be no fault.
 */
export function askedRules<One extends Named>(
  all: readonly One[],
  names: readonly string[],
): readonly One[] {
  const known = new Set(all.flatMap(partsOf));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Failure(unknown.map((name) => fault(name, all)).join("\n"));
  if (names.length === 0) return all;
  return all.filter((one) => partsOf(one).some((part) => names.includes(part)));
}

function fault(name: string, all: readonly Named[]): string {
  const hint = didYouMean(name, new Set(all.flatMap(partsOf))) || `there are\n${listed(all)}`;
  return `Cannot test "${name}": no component and no tested rule is called that, ${hint}`;
}

/** A line for each component, `  kubernetes: KubeletDown, KubeletUnreachable`. */
function listed(all: readonly Named[]): string {
  const byComponent = new Map<string, Set<string>>();
  for (const { name } of all) {
    const [rule = "", component = ""] = name.split(" ").reverse();
    const rules = byComponent.get(component) ?? new Set();
    byComponent.set(component, rules.add(rule.split("/")[0] ?? ""));
  }
  return [...byComponent]
    .map(([component, rules]) => `  ${component}: ${[...rules].sort().join(", ")}`)
    .sort()
    .join("\n");
}

function partsOf({ name }: Named): string[] {
  return name.split(/[ /]/);
}
