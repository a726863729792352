import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeOverlay } from "./overlay.ts";
import type { World } from "./world.ts";

/** The change that the tests push: on one cluster only, an alert fires earlier than elsewhere. */
export const threshold = {
  component: "kubernetes",
  rule: "PrometheusRule observability/kubernetes",
  alert: "KubePersistentVolumeFillingUp",
  before: "< 0.05",
  after: "< 0.07",
};

/** Writes it as a person would: an overlay in TypeScript, named in the cluster's file. */
export async function writeThresholdOverlay(world: World, cluster: string): Promise<void> {
  const { component, alert, before, after } = threshold;
  const path = join(world.checkout.folder, "clusters", `${cluster}.ts`);
  const [, chosen = "{}"] =
    new RegExp(`^ {6}${component}: (\\{.*\\}),$`, "m").exec(await readFile(path, "utf8")) ?? [];
  const source = `import { ${component} } from "../../base/${component}/${component}.ts";
import { overlay, type Resource } from "../../sdk/index.ts";

/** Volumes fill faster here. */
export const earlier = overlay(${component}, {
  options: ${chosen},
  objects: (objects) => objects.map(fireEarlier),
});

function fireEarlier(object: Resource): Resource {
  if (object.kind !== "PrometheusRule") return object;
  const groups = object.spec.groups?.map((group) => ({
    ...group,
    rules: group.rules?.map((rule) =>
      rule.alert === "${alert}"
        ? { ...rule, expr: String(rule.expr).replace("${before}", "${after}") }
        : rule,
    ),
  }));
  return { ...object, spec: { ...object.spec, groups } } as Resource;
}
`;
  await writeOverlay(world, { cluster, component, name: "earlier", source });
}
