import { kinds } from "./kinds.ts";

/** As a CustomResourceDefinition says it of its kind. */
export type Scope = "Cluster" | "Namespaced";

/** `apps/v1/Deployment`, `v1/Service`; with its scope where `kinds.ts` does not know the kind. */
export type ScopedKind = string | { readonly kind: string; readonly scope: Scope };

/** The one kind beside those of `kinds.ts` whose scope is known: definitions come from other projects. */
export const customResourceDefinition = "apiextensions.k8s.io/v1/CustomResourceDefinition";

/** `{ kind: "apps/v1/Deployment", scope: "Namespaced" }` → `apps/v1/Deployment`. */
export function kindName(kind: ScopedKind): string {
  return typeof kind === "string" ? kind : kind.kind;
}

/** The scope that the machine knows, else the one that is said; undefined where nobody says it. */
export function scopeOf(kind: ScopedKind): Scope | undefined {
  return knownScope(kindName(kind)) ?? (typeof kind === "string" ? undefined : kind.scope);
}

export function knownScope(name: string): Scope | undefined {
  if (name === customResourceDefinition) return "Cluster";
  if (!Object.hasOwn(kinds, name)) return undefined;
  return kinds[name]!.namespaced ? "Namespaced" : "Cluster";
}
