import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Resource } from "../../sdk/index.ts";

type PodTemplate = NonNullable<Extract<Resource, { kind: "StatefulSet" }>["spec"]>["template"];
export type Container = NonNullable<PodTemplate["spec"]>["containers"][number];

/** The one container of a pod. Throws where there are several. */
export function onlyContainer({ spec }: PodTemplate): Container {
  const [container, ...others] = spec?.containers ?? [];
  if (!container || others.length > 0) throw new Error("a pod with other than one container");
  return container;
}

/** A container's command and variables, with folders of this machine, named as volumes are, in place of what it mounts. */
export function mounted(
  folder: string,
  { command = [], env = [], volumeMounts = [] }: Container,
): { readonly command: string[]; readonly env: Record<string, string> } {
  for (const { name } of volumeMounts) mkdirSync(join(folder, name), { recursive: true });
  const paths = volumeMounts.map(({ mountPath }) => mountPath.replaceAll("/", "\\/"));
  const path = new RegExp(`(?<![\\w/])(${paths.join("|")})(?![\\w-])`, "g");
  const here = (text: string) =>
    text.replace(path, (found) =>
      join(folder, volumeMounts.find(({ mountPath }) => mountPath === found)!.name),
    );
  return {
    command: command.map(here),
    env: Object.fromEntries(env.map(({ name, value = "" }) => [name, here(value)])),
  };
}
