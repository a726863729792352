import type { KubernetesObject } from "./kubernetes-object.ts";
import { ofKind } from "./of-kind.ts";
import { podTemplate } from "./pod-template.ts";
import { remembered } from "../basics/remembered.ts";
import { fieldOf, type Step, walk } from "../basics/walk.ts";

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

/** Fields that hold a reference, with a name in it. */
const references: Readonly<Record<string, string>> = {
  configMap: "ConfigMap",
  configMapKeyRef: "ConfigMap",
  configMapRef: "ConfigMap",
  secret: "Secret",
  secretKeyRef: "Secret",
  secretRef: "Secret",
};

/**
 * What an object needs of its own namespace, and of the cluster: volumes, variables, accounts, classes,
 * issuers and stores. What is `optional` is left out.
 */
export const referencesOf = remembered((object: KubernetesObject): Reference[] => {
  if (object.kind === "ConfigMap") return [];
  const found = issuersOf(object);
  walk(object["spec"], (value, path) => {
    const step = String(path.at(-1));
    const kind = names[step];
    if (kind !== undefined && typeof value === "string" && value !== "") {
      found.push({ kind, name: value, field: fieldOf(["spec", ...path]) });
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    found.push(...mapReferences(value as Plain, path));
  });
  return [...found, ...mounted(object), ...pullSecrets(object)];
});

function mapReferences(map: Plain, path: readonly Step[]): Reference[] {
  if (map["optional"] === true) return [];
  const { kind, name } = target(map, String(path.at(-1)));
  if (kind === undefined || typeof name !== "string") return [];
  const field = fieldOf(["spec", ...path]);
  const items = Array.isArray(map["items"]) ? (map["items"] as Plain[]).map(({ key }) => key) : [];
  const keys = [map["key"], ...items].filter((key) => typeof key === "string");
  return keys.length === 0
    ? [{ kind, name, field }]
    : keys.map((key) => ({ kind, name, key, field }));
}

/** What a map under some field refers to; `{ name, key }` alone is how operators name a Secret's key. */
function target(map: Plain, step: string): { kind: string | undefined; name: unknown } {
  const { kind, name } = map;
  if (step === "issuerRef" || step === "secretStoreRef") return { kind: String(kind), name };
  const known = references[step];
  if (known !== undefined) return { kind: known, name: name ?? map["secretName"] };
  const isKeyOfSecret = "key" in map && "name" in map && Object.keys(map).length === 2;
  return { kind: isKeyOfSecret ? "Secret" : undefined, name };
}

/** Prometheus and Alertmanager mount Secrets and ConfigMaps that stand in lists of names. */
function mounted(object: KubernetesObject): Reference[] {
  const spec = ofKind(object, "Alertmanager", "Prometheus")?.spec;
  const list = (kind: string, field: string, items: readonly string[] = []) =>
    items.map((name, index) => ({ kind, name, field: `spec.${field}[${index}]` }));
  return [
    ...list("ConfigMap", "configMaps", spec?.configMaps),
    ...list("Secret", "secrets", spec?.secrets),
  ];
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
