import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { fieldOf, walk } from "../basics/walk.ts";
import type { Setting } from "./file-settings.ts";

/**
 * What the containers of an object are told by their environment and their arguments, those that an operator
 * adds to its pods, too.
 */
export function containerSettings(object: KubernetesObject): Setting[] {
  const settings: Setting[] = [];
  walk(object["spec"], (value, path) => {
    if (!Array.isArray(value)) return;
    const field = fieldOf(["spec", ...path]);
    if (path.at(-1) === "env") settings.push(...variables(value, field));
    if (path.at(-1) === "args" || path.at(-1) === "command") {
      settings.push(...argumentsOf(value as readonly unknown[], field));
    }
  });
  return settings;
}

/** What a list of `{ name, value }` says. */
export function variables(env: readonly unknown[], field: string): Setting[] {
  return env.flatMap((variable, index): Setting[] => {
    const { name, value } = (variable ?? {}) as {
      readonly name?: unknown;
      readonly value?: unknown;
    };
    if (typeof name !== "string" || typeof value !== "string") return [];
    return [{ name, value, field: `${field}[${index}].value` }];
  });
}

/** `--name=value`, `--name` before `value`, and both inside a script; what has no name is a setting without one. */
export function argumentsOf(list: readonly unknown[], field: string): Setting[] {
  return list.flatMap((text, index): Setting[] => {
    if (typeof text !== "string") return [];
    const at = `${field}[${index}]`;
    const [, name, value] = /^--?([\w.-]+)=([^]*)$/.exec(text) ?? [];
    if (name !== undefined) return [{ name, value: value!, field: at }];
    const before = /^--?([\w.-]+)$/.exec(String(list[index - 1]))?.[1];
    if (!/^-|\s/.test(text)) return [{ name: before ?? "", value: text, field: at }];
    return [{ name: "", value: text, field: at }, ...inScript(text, at)];
  });
}

/** `--name=value`, `--name value` and `NAME=value` between the words of a shell. */
function inScript(text: string, field: string): Setting[] {
  const found = text.matchAll(
    /(?<!\S)(?:--?([\w.-]+)[= ]|([A-Za-z_]\w*)=)(["']?)([^\s"';<>|&-][^\s"';<>|&]*)\3/g,
  );
  return [...found].map(([, option, variable, , value]) => ({
    name: (option ?? variable)!,
    value: value!,
    field,
  }));
}
