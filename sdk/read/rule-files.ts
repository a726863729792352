import { readdirSync, readFileSync } from "node:fs";
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

/**
 * The rules in all YAML files below a folder: rule files of Prometheus and PrometheusRule objects. Files that
 * hold neither are passed over.
 */
export function ruleFilesIn(folder: string): (RuleFile | Unreadable)[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .flatMap((path) => rulesInText(path, readFileSync(join(folder, path), "utf8")));
}

/** Likewise of one text. */
export function rulesInText(path: string, text: string): (RuleFile | Unreadable)[] {
  // Files of other programs are no concern of ours, whatever is wrong with them.
  if (!/\bexpr\b["']?\s*:/.test(text)) return [];
  // Prometheus takes every scalar of a rule for a text, whatever YAML would make of it.
  const { documents, lines } = yamlDocuments(text, { schema: "failsafe" });
  return documents.flatMap((one): (RuleFile | Unreadable)[] => {
    if ("message" in one) {
      // What another program is to fill in is none yet.
      return /^\s*\{[{%]/m.test(text) ? [] : [{ path, ...one }];
    }
    const { document, value } = one;
    return objectsOf(value).map(({ groups, at }) => ({
      path,
      object: prometheusRule(groups),
      lineOf: (field, below) =>
        lineOf(document, [...at, ...stepsOf(field.replace(/^spec\./, ""))], { lines, below }),
    }));
  });
}

interface Placed {
  readonly groups: readonly Readonly<Record<string, unknown>>[];
  /** The way to what holds the groups. */
  readonly at: readonly (string | number)[];
}

function objectsOf(value: unknown, at: readonly (string | number)[] = []): Placed[] {
  if (typeof value !== "object" || value === null) return [];
  const { groups, items, kind, spec } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(items)) return items.flatMap((one, i) => objectsOf(one, [...at, "items", i]));
  if (kind === "PrometheusRule") return objectsOf(spec, [...at, "spec"]);
  const isGroup = (group: unknown): group is Readonly<Record<string, unknown>> =>
    typeof group === "object" && group !== null;
  return Array.isArray(groups) && groups.every(isGroup) ? [{ groups, at }] : [];
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
