/** A Kubernetes object as the machine handles it: any kind, plain data. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** `apps/v1` → `apps`; the core group is the empty string. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}

/** `apps/v1` → `v1`. */
export function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.indexOf("/") + 1);
}

/** What the API server tells objects apart by: `group/kind/namespace/name`, the version left out. */
export function identityOf(object: KubernetesObject): string {
  const { name, namespace } = object.metadata;
  return `${groupOf(object.apiVersion)}/${object.kind}/${namespace ?? ""}/${name}`;
}
