import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { podTemplate } from "./pod-template.ts";
import { fieldOf, type Step, walk } from "./walk.ts";

/** Something that an object needs by name. */
export interface Reference {
  readonly kind: string;
  readonly name: string;
  /** The key that is needed of a ConfigMap or a Secret. */
  readonly key?: string;
  readonly field: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** Fields that hold the name of something, wherever they stand. */
const names: Readonly<Record<string, string>> = {
  claimName: "PersistentVolumeClaim",
  priorityClassName: "PriorityClass",
  serviceAccountName: "ServiceAccount",
  storageClassName: "StorageClass",
};

/** Fields that hold a reference with a name, and the field in which the name stands. */
const references: Readonly<Record<string, readonly [kind: string, field: string]>> = {
  configMap: ["ConfigMap", "name"],
  configMapKeyRef: ["ConfigMap", "name"],
  configMapRef: ["ConfigMap", "name"],
  secret: ["Secret", "name"],
  secretKeyRef: ["Secret", "name"],
  secretRef: ["Secret", "name"],
};

/**
 * What an object needs of its own namespace, and of the cluster: volumes, variables, accounts, classes,
 * issuers and stores. What is `optional` is left out.
 */
export function referencesOf(object: KubernetesObject): Reference[] {
  if (object.kind === "ConfigMap") return [];
  const found: Reference[] = [...issuersOf(object)];
  const add = (reference: Reference | undefined) => reference && found.push(reference);
  walk(object["spec"], (value, path) => {
    const step = String(path.at(-1));
    const field = () => fieldOf(["spec", ...path]);
    const named = names[step];
    if (named && typeof value === "string" && value !== "")
      add({ kind: named, name: value, field: field() });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    found.push(...mapReferences(value as Plain, path));
  });
  return [...found, ...pullSecrets(object)];
}

function mapReferences(map: Plain, path: readonly Step[]): Reference[] {
  const step = String(path.at(-1));
  const field = fieldOf(["spec", ...path]);
  if (map["optional"] === true) return [];
  if (step === "secretStoreRef") {
    return [{ kind: String(map["kind"]), name: String(map["name"]), field }];
  }
  const [kind, nameField] = references[step] ?? [];
  if (kind === undefined || nameField === undefined) return [];
  const name = map[nameField] ?? map["secretName"];
  if (typeof name !== "string") return [];
  const items = Array.isArray(map["items"]) ? (map["items"] as Plain[]).map(({ key }) => key) : [];
  const keys = [map["key"], ...items].filter((key) => typeof key === "string");
  return keys.length === 0
    ? [{ kind, name, field }]
    : keys.map((key) => ({ kind, name, key, field }));
}

function issuersOf({ metadata }: KubernetesObject): Reference[] {
  const name = metadata.annotations?.["cert-manager.io/cluster-issuer"];
  const field = 'metadata.annotations["cert-manager.io/cluster-issuer"]';
  return name === undefined ? [] : [{ kind: "ClusterIssuer", name, field }];
}

function pullSecrets(object: KubernetesObject): Reference[] {
  const found = podTemplate(object);
  return (found?.template.spec?.imagePullSecrets ?? []).flatMap(({ name }, index) =>
    name === undefined
      ? []
      : [{ kind: "Secret", name, field: `${found!.field}.spec.imagePullSecrets[${index}]` }],
  );
}
