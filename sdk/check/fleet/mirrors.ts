import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { walk } from "../../basics/walk.ts";
import type { FleetCheck } from "../check.ts";

export const mirrors: FleetCheck = {
  name: "mirrors",
  law: "A cluster's mirror stands for a registry that images of its name.",
  run: ({ clusters }) =>
    clusters.flatMap((cluster) => {
      const { name, images } = cluster.facts;
      const entries = Object.entries(images?.mirrors ?? {});
      if (entries.length === 0) return [];
      const texts = textsOf(cluster);
      return entries
        .filter(([, mirror]) => !texts.some((text) => text.includes(`${mirror}/`)))
        .map(([registry]) => ({
          ...{ source: `clusters/${name}.ts`, object: name, field: "images.mirrors" },
          message: `nothing here is pulled from "${registry}": what it was meant for comes from elsewhere`,
          hint: "name the registry as images do, or leave it out",
        }));
    }),
};

/** Every text of a cluster's objects: images stand in flags, too. */
function textsOf({ applications }: EvaluatedCluster): string[] {
  const texts: string[] = [];
  for (const { objects } of applications) {
    walk(objects, (value) => void (typeof value === "string" && texts.push(value)));
  }
  return texts;
}
