import { fieldOf, type Step, walk } from "../basics/walk.ts";
import { remembered } from "../basics/remembered.ts";
import { writtenFrom } from "../fragments/yaml-file.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/** What a program is told by one name: an environment variable, an argument, a leaf of a configuration file. */
export interface Setting {
  /** Empty where it has none. */
  readonly name: string;
  readonly value: string;
  readonly field: string;
}

const byLine = /\.(alloy|cfg|cnf|conf|env|ini|properties|toml)$/;

/** Whether the ending of a file says how its settings stand in it: as those of YAML, which may be unreadable, or by line. */
export function structureOf(file: string): "yaml" | "lines" | undefined {
  if (/\.(json|ya?ml)$/.test(file)) return "yaml";
  return byLine.test(file) ? "lines" : undefined;
}

/**
 * The settings in a text by its file name: the leaves of YAML and JSON, the lines of `name = value` of others
 * that have such lines. A text without an ending is one setting itself. What cannot be read has none: its own
 * program says so.
 *
 * @param field where the text stands
 */
function fileSettings(file: string, text: string, field: string): Setting[] {
  if (file.endsWith(".json")) return leaves(jsonIn(text), field);
  if (/\.ya?ml$/.test(file)) return leaves(yamlIn(text), field);
  if (byLine.test(file)) return lines(text, field, file.endsWith(".alloy") ? expression : never);
  return text.trim().includes("\n") ? [] : [{ name: file, value: text.trim(), field }];
}

const filesOf = remembered((_: KubernetesObject) => new Map<string, readonly Setting[]>());

/**
 * The settings in the files of a ConfigMap, each read once for all who ask.
 *
 * @param counts whether a file may hold what is looked for, at one look: reading it is the slow part
 */
export function mapSettings(
  object: KubernetesObject,
  counts: (key: string, text: string) => boolean,
): Setting[] {
  const known = filesOf(object);
  const files = Object.entries(ofKind(object, "ConfigMap")?.data ?? {});
  return files.flatMap(([key, text]) => {
    if (!counts(key, text)) return [];
    const settings = known.get(key) ?? fileSettings(key, text, fieldOf(["data", key]));
    known.set(key, settings);
    return settings;
  });
}

/** As YAML, which it is, where it is more than JSON: with a comma behind the last item. */
function jsonIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return yamlIn(text);
  }
}

function yamlIn(text: string): unknown[] {
  const known = writtenFrom(text);
  if (known) return [known];
  const { documents } = yamlDocuments(text);
  const readable = documents.flatMap((one) => ("value" in one ? [one.value] : []));
  return readable.length < documents.length ? [] : readable;
}

/** The leaves of what was read of YAML or JSON, each below the field that it stands in. */
export function leaves(documents: readonly unknown[], field: string): Setting[] {
  const settings: Setting[] = [];
  for (const document of documents) {
    walk(document, (value, path) => {
      if (typeof value !== "string" && typeof value !== "number") return;
      settings.push({ name: nameOf(path), value: String(value), field: below(field, path) });
    });
  }
  return settings;
}

/** The last key on the way: items of a list are called as their list. */
function nameOf(path: readonly Step[]): string {
  return path.findLast((step): step is string => typeof step === "string") ?? "";
}

function below(field: string, path: readonly Step[]): string {
  return path.length === 0 ? field : `${field}, ${fieldOf(path)}`;
}

/** In Alloy a name without quotes is looked up: `sys.env("TOKEN")`, `local.file.token.content`. */
const expression = /^[A-Za-z_]\w*[.([]/;
const never = /(?!)/;

function lines(text: string, field: string, lookedUp: RegExp): Setting[] {
  return text.split("\n").flatMap((line, index): Setting[] => {
    const [, name, value] = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined || lookedUp.test(value)) return [];
    return [{ name, value: unquoted(value), field: `${field}, line ${index + 1}` }];
  });
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
