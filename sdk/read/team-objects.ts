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
}

/** The monitors, rules and routes of a YAML text. */
export function teamObjectsIn(text: string): TeamFile {
  const { documents, lines } = yamlDocuments(text);
  const faults = documents.filter((one) => "message" in one);
  const all = documents.filter((one) => "value" in one).filter(({ value }) => value !== null);
  const objects = all.flatMap(({ document, value }): TeamObject[] => {
    const object = value as KubernetesObject;
    return isSelected(object)
      ? [{ object, lineOf: (field) => lineOf(document, stepsOf(field), { lines }) }]
      : [];
  });
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
