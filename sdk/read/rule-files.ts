import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { lineOf, stepsOf } from "../basics/line-of.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { yamlDocuments, type YamlFault } from "./yaml-documents.ts";

/** Rules of a file that somebody else wrote, as a PrometheusRule of their groups. */
export interface RuleFile {
  /** From the folder that was read. */
  readonly path: string;
  readonly object: KubernetesObject;
  /**
   * The line of a field, counted from 1.
   *
   * @param field as laws name it: `spec.groups[0].rules[2].expr`
   * @param lines how many lines below the first of its text
   */
  readonly lineOf: (field: string, lines?: number) => number;
}

/** What could not be read, and why. */
export interface Unreadable extends YamlFault {
  readonly path: string;
}

const endings = /\.(?:json|rules|ya?ml)$/i;

/** How a file is called that is read for rules; JSON is YAML. */
export const soughtEndings = "*.yaml, *.yml, *.json or *.rules";

/**
 * The rules in all files below a folder that are called as such: rule files of Prometheus and PrometheusRule
 * objects. Files that hold neither are passed over; what cannot be read is told.
 */
export function ruleFilesIn(folder: string): (RuleFile | Unreadable)[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => endings.test(path))
    .sort()
    .flatMap((path) => rulesInFile(path, join(folder, path)));
}

function rulesInFile(path: string, file: string): (RuleFile | Unreadable)[] {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return [];
    // A pipe is read for as long as nobody writes to it.
    if (!found.isFile()) return [{ path, line: 1, message: "is no file" }];
    const bytes = readFileSync(file);
    if (bytes.includes(0)) return [{ path, line: 1, message: "is no UTF-8" }];
    return rulesInText(path, bytes.toString("utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [{ path, line: 1, message: `cannot be read: ${code}` }];
  }
}

/** Likewise of one text. */
export function rulesInText(path: string, text: string): (RuleFile | Unreadable)[] {
  // Files of other programs are no concern of ours, whatever is wrong with them.
  if (!/\bexpr\b["']?\s*:/.test(text)) return [];
  // Prometheus takes every scalar of a rule for a text, whatever YAML would make of it, and knows `<<`.
  const { documents, lines } = yamlDocuments(text, { schema: "failsafe", merge: true });
  return documents.flatMap((one): (RuleFile | Unreadable)[] => {
    if ("message" in one) {
      // What another program is to fill in is none yet.
      return /^\s*\{[{%]/m.test(text) ? [] : [{ path, ...one }];
    }
    const { document, value } = one;
    const lineAt = (at: Placed["at"], below?: number) => lineOf(document, at, { lines, below });
    return objectsOf(value).map(({ groups, message, at }) =>
      message === undefined
        ? {
            path,
            object: prometheusRule(groups),
            lineOf: (field, below) =>
              lineAt([...at, ...stepsOf(field.replace(/^spec\./, ""))], below),
          }
        : { path, line: lineAt(at), message },
    );
  });
}

type Fields = Readonly<Record<string, unknown>>;

interface Placed {
  readonly groups: readonly Fields[];
  /** Why they are none. */
  readonly message?: string;
  /** The way to what holds the groups, or to what is none. */
  readonly at: readonly (string | number)[];
}

function objectsOf(value: unknown, at: Placed["at"] = []): Placed[] {
  if (!isMap(value)) return [];
  const { groups, items, kind, spec } = value;
  if (Array.isArray(items)) return items.flatMap((one, i) => objectsOf(one, [...at, "items", i]));
  if (kind === "PrometheusRule") return objectsOf(spec, [...at, "spec"]);
  if (groups === undefined) return misspelt(value, at);
  if (!Array.isArray(groups)) return [];
  const wrong = groups.findIndex((group) => !isMap(group));
  if (wrong < 0) return [{ groups: groups as Fields[], at }];
  return [{ groups: [], message: "is no group of rules", at: [...at, "groups", wrong] }];
}

/** A list of rules whose key is nearly the one that Prometheus reads. */
function misspelt(value: Fields, at: Placed["at"]): Placed[] {
  return Object.entries(value).flatMap(([key, list]) =>
    Array.isArray(list) && list.some((one) => isMap(one) && "rules" in one)
      ? [{ groups: [], message: `"${key}" is nothing that Prometheus reads`, at: [...at, key] }]
      : [],
  );
}

function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function prometheusRule(groups: Placed["groups"]): KubernetesObject {
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "rules" },
    spec: {
      groups: groups.map(({ limit, ...group }) => ({
        ...group,
        ...(limit !== undefined && { limit: Number(limit) }),
      })),
    },
  };
}
