import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
export async function writeThresholdOverlay({ checkout }: World, cluster: string): Promise<void> {
  const { component, alert, before, after } = threshold;
  const overlay = join(checkout.folder, "overlays", cluster, `${component}.ts`);
  await mkdir(join(overlay, ".."), { recursive: true });
  await writeFile(
    overlay,
    `import { ${component} } from "../../base/${component}/${component}.ts";
import { overlay, type Resource } from "../../sdk/index.ts";

/** Volumes fill faster here. */
export const earlier = overlay(${component}, { objects: (objects) => objects.map(fireEarlier) });

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
`,
    { flag: "wx" },
  );
  const path = join(checkout.folder, "clusters", `${cluster}.ts`);
  const text = await readFile(path, "utf8");
  const stack = "prometheusStack({";
  if (!text.includes(stack)) throw new Error(`clusters/${cluster}.ts: no ${stack} to add to`);
  const added = text.replace(stack, `${stack} ${component}: earlier,`);
  await writeFile(
    path,
    `import { earlier } from "../overlays/${cluster}/${component}.ts";\n${added}`,
  );
}
