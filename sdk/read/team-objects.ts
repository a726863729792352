import { LineCounter, parseAllDocuments } from "yaml";
import { lineOf, stepsOf } from "../basics/line-of.ts";
import { groupOf, type KubernetesObject } from "../model/kubernetes-object.ts";
import { type Selected, selectedKinds } from "./selects.ts";

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
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** The monitors, rules and routes of a YAML text. */
export function teamObjectsIn(text: string): TeamFile {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines });
  const documents = "empty" in parsed ? [] : parsed;
  const faults = documents.flatMap(({ errors: [error] }) => {
    const [message = ""] = error?.message.split("\n") ?? [];
    return error
      ? [{ line: lines.linePos(error.pos[0]).line, message: `is no YAML: ${message}` }]
      : [];
  });
  const all = documents
    .filter(({ errors }) => errors.length === 0)
    .map((document) => ({ document, object: document.toJS() as KubernetesObject | null }))
    .filter(({ object }) => object !== null);
  const objects = all.flatMap(({ document, object }): TeamObject[] =>
    isSelected(object!)
      ? [{ object, lineOf: (field) => lineOf(document, stepsOf(field), { lines }) }]
      : [],
  );
  return { objects, others: all.length - objects.length, faults };
}

function isSelected(object: KubernetesObject): object is TeamObject["object"] {
  const { apiVersion, kind, metadata } = object as Partial<KubernetesObject>;
  return (
    typeof apiVersion === "string" &&
    groupOf(apiVersion) === "monitoring.coreos.com" &&
    selectedKinds.includes(kind as Selected) &&
    typeof metadata === "object"
  );
}
