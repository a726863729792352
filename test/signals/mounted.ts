import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import type { Resource } from "../../sdk/index.ts";
import { objectsOf } from "../base/evaluated.ts";

type PodTemplate = NonNullable<Extract<Resource, { kind: "StatefulSet" }>["spec"]>["template"];
export type Pod = NonNullable<PodTemplate["spec"]>;
export type Container = Pod["containers"][number];

/** The one container of a pod. Throws where there are several. */
export function onlyContainer({ spec }: PodTemplate): Container {
  const [container, ...others] = spec?.containers ?? [];
  if (!container || others.length > 0) throw new Error("a pod with other than one container");
  return container;
}

/** What a container runs by, as strings of this machine. */
interface Mounted {
  readonly command: string[];
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * A container's command, arguments and variables, with folders of this machine, named as volumes are, in place of what it
 * mounts.
 */
export function mounted(
  folder: string,
  { command = [], args = [], env = [], volumeMounts = [] }: Container,
): Mounted {
  for (const { name } of volumeMounts) mkdirSync(join(folder, name), { recursive: true });
  const paths = volumeMounts.map(({ mountPath }) => mountPath.replaceAll("/", "\\/"));
  const path = new RegExp(`(?<![\\w/])(${paths.join("|")})(?![\\w-])`, "g");
  const here = (text: string) =>
    paths.length === 0
      ? text
      : text.replace(path, (found) =>
          join(folder, volumeMounts.find(({ mountPath }) => mountPath === found)!.name),
        );
  return {
    command: command.map(here),
    args: args.map(here),
    env: Object.fromEntries(env.map(({ name, value = "" }) => [name, here(value)])),
  };
}

/** Writes what a pod mounts of its application's ConfigMaps into the folders of `mounted`. */
export function writeMaps(
  folder: string,
  { volumes = [] }: Pod,
  application: EvaluatedApplication,
): void {
  const maps = objectsOf(application, "ConfigMap");
  for (const { name, configMap } of volumes) {
    const map = maps.find(({ metadata }) => metadata?.name === configMap?.name);
    mkdirSync(join(folder, name), { recursive: true });
    for (const [file, text] of Object.entries(map?.data ?? {})) {
      writeFileSync(join(folder, name, file), text);
    }
  }
}
