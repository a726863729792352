import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "./world.ts";

/** Writes what the clusters say beside the logs of a failed run: its processes end with it. */
export async function writeState({ clusters, hub, argo }: World, folder: string): Promise<void> {
  const states: [string, (typeof hub)["kubernetes"], string[]][] = [
    [
      "applications.yaml",
      hub.kubernetes,
      ["applications.argoproj.io", `--namespace=${argo.namespace}`, "--output=yaml"],
    ],
    ...clusters.flatMap(({ name, kubernetes }): typeof states => [
      [`events-${name}.txt`, kubernetes, ["events", "--all-namespaces"]],
      [`pods-${name}.yaml`, kubernetes, ["pods", "--all-namespaces", "--output=yaml"]],
    ]),
  ];
  for (const [file, kubernetes, what] of states) {
    const { stdout } = await kubernetes.kubectl(["get", ...what], { codes: [0, 1] });
    await writeFile(join(folder, file), stdout);
  }
}
