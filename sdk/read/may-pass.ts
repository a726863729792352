import type { Relabeling } from "../model/facet.ts";
import { matchesWhole } from "../promql/pattern.ts";

/**
 * Whether steps on the way to a store may let a series pass. Of its labels its name is known, and its job perhaps: a
 * step that asks for another one may let it pass.
 */
export function mayPass(
  steps: readonly Relabeling[],
  { name, job }: { readonly name: string; readonly job?: string | undefined },
): boolean {
  const known = new Map([["__name__", name]]);
  if (job !== undefined) known.set("job", job);
  return steps.every(({ action = "replace", sourceLabels = [], regex = "(.*)", targetLabel }) => {
    if (action === "replace" && targetLabel !== undefined) known.delete(targetLabel);
    if (action !== "keep" && action !== "drop") return true;
    const values = sourceLabels.map((label) => known.get(label));
    if (values.includes(undefined)) return true;
    return matchesWhole(values.join(";"), regex) === (action === "keep");
  });
}
