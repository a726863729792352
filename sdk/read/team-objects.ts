import { didYouMean } from "../basics/did-you-mean.ts";
import { lineOf, stepsOf } from "../basics/line-of.ts";
import { groupOf, type KubernetesObject } from "../model/kubernetes-object.ts";
import { type Selected, selectedKinds } from "./selects.ts";
import { yamlDocuments, type YamlFault } from "./yaml-documents.ts";

/** An object that a team keeps in a repository of its own, with the line of each of its fields. */
export interface TeamObject {
  readonly object: KubernetesObject & { readonly kind: Selected };
  /** Counted from 1. */
  readonly lineOf: (field: string) => number;
}

/** What a file holds for the operator, the number of its other objects, and what could not be read. */
export interface TeamFile {
  readonly objects: readonly TeamObject[];
  readonly others: number;
  readonly faults: readonly YamlFault[];
  /** Objects of the operator's group that are of no kind of it. */
  readonly misspelt: readonly YamlFault[];
}

/** What the operator runs; teams bring none of it. */
const servers = ["Alertmanager", "Prometheus", "PrometheusAgent", "ThanosRuler"];

/** The monitors, rules and routes of a YAML text, also those in a List. */
export function teamObjectsIn(text: string): TeamFile {
  const { documents, lines } = yamlDocuments(text);
  const faults = documents.filter((one) => "message" in one);
  const all = documents
    .filter((one) => "value" in one)
    .flatMap(({ document, value }) =>
      itemsOf(value).map(({ item, at }) => ({
        item,
        lineOf: (field: string) => lineOf(document, [...at, ...stepsOf(field)], { lines }),
      })),
    );
  const objects = all.flatMap(({ item, lineOf }): TeamObject[] =>
    isSelected(item) ? [{ object: { ...item, metadata: item.metadata ?? {} }, lineOf }] : [],
  );
  const misspelt = all.flatMap(({ item, lineOf }) => misspeltKind(item, lineOf));
  const others = all.length - objects.length - misspelt.length;
  return { objects, others, faults, misspelt };
}

/** What a document holds, one by one, with the way to each. */
function itemsOf(value: unknown): { item: unknown; at: readonly (string | number)[] }[] {
  if (value === null) return [];
  const { kind, items } = value as { kind?: unknown; items?: unknown };
  if (!Array.isArray(items) || !String(kind).endsWith("List")) return [{ item: value, at: [] }];
  return items.map((item, index) => ({ item: item as unknown, at: ["items", index] }));
}

function isOfOperator(item: unknown): item is KubernetesObject {
  if (typeof item !== "object" || item === null) return false;
  const { apiVersion } = item as Partial<KubernetesObject>;
  return typeof apiVersion === "string" && groupOf(apiVersion) === "monitoring.coreos.com";
}

function isSelected(item: unknown): item is TeamObject["object"] {
  return isOfOperator(item) && selectedKinds.includes(item.kind as Selected);
}

function misspeltKind(item: unknown, lineOf: TeamObject["lineOf"]): YamlFault[] {
  if (!isOfOperator(item) || isSelected(item) || servers.includes(item.kind)) return [];
  const hint = didYouMean(String(item.kind), selectedKinds) || `one of ${selectedKinds.join(", ")}`;
  return [
    { line: lineOf("kind"), message: `"${item.kind}" is no kind of the operator's: ${hint}` },
  ];
}
