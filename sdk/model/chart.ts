import type { ClusterFacts } from "./cluster.ts";
import type { ScopedKind } from "./scoped-kind.ts";

/** What a chart is told otherwise than its own values.yaml says. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What a chart of these values needs to be told: what its own values.yaml says need not be said again. Helm merges maps by
 * key and takes a list as a whole (`helm.sh/helm/v4/pkg/chart/common/util/coalesce.go`).
 */
export type Told<Whole> = Whole extends readonly unknown[]
  ? Whole
  : Whole extends object
    ? { readonly [Key in keyof Whole]?: Told<Whole[Key]> }
    : Whole;

/** Objects that Argo CD makes of another project's Helm chart, at one version. */
export interface Chart {
  /** `https://charts.example.com`, or the folder of a registry: `oci://registry.example.com/charts`. */
  readonly repository: string;
  readonly chart: string;
  /** One release in full, as its index or its registry calls it: `1.21.2`, `v1.21.2`. */
  readonly version: string;
  /** Of the type that `npm run new -- chart` makes of its schema, or `Values`. */
  readonly values: (cluster: ClusterFacts) => object;
  /** What comes of it with these values, for the project's permissions. */
  readonly kinds: readonly ScopedKind[];
  /** Argo CD removes what a later version has no more, and all of it with the application. */
  readonly prune?: true;
}

/** Where Argo CD reads a chart: of a registry it knows the name alone (v3.5.7, `IsHelmOciRepo`). */
export function chartRepository({ repository }: Pick<Chart, "repository">): string {
  return repository.replace(/^oci:\/\//, "");
}
