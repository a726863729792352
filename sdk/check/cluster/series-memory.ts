import { parse } from "yaml";
import { quantityValue } from "../../basics/quantity.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { writtenFrom } from "../../fragments/yaml-file.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/**
 * What a series takes that is written to: 2.5 GB for 300,000, says Mimir's page on planning capacity of an ingester
 * (https://grafana.com/docs/mimir/latest/manage/run-production-environment/planning-capacity/); Cortex names none.
 */
const bytesPerSeries = 8_500;

/** The rest is for queries and blocks; where what lives comes near `GOMEMLIMIT`, Go does nothing but tidy up. */
const share = 0.8;

export const seriesMemory: ClusterCheck = {
  name: "series-memory",
  law: "The series that all tenants of a Mimir or Cortex may write at once fit into the memory of its replicas, one of which may be away.",
  run: (cluster) =>
    cluster.applications.flatMap((application) => {
      const store = storeOf(application);
      return store
        ? judge(application, store, seriesOf(tenantsOf(application, cluster), store))
        : [];
    }),
};

/** A store of series: its workload, and what its configuration says. */
interface Store {
  readonly object: KubernetesObject;
  /** Of a tenant that is not named; 0 is no limit. */
  readonly series: number;
  readonly overrides: Readonly<Record<string, { readonly max_global_series_per_user?: number }>>;
  /** On how many replicas a series lies. */
  readonly copies: number;
}

/** What Mimir and Cortex, which call it alike, are told by their files. */
interface Settings {
  readonly limits?: { readonly max_global_series_per_user?: number };
  readonly ingester?: {
    readonly ring?: { readonly replication_factor?: number };
    readonly lifecycler?: { readonly ring?: { readonly replication_factor?: number } };
  };
  readonly overrides?: Store["overrides"];
}

function storeOf({ objects }: EvaluatedApplication): Store | undefined {
  const object = objects.find((one) => ofKind(one, "StatefulSet"));
  const files = objects.flatMap((one) => Object.entries(ofKind(one, "ConfigMap")?.data ?? {}));
  const settings = files
    .filter(([, text]) => /max_global_series_per_user/.test(text))
    .map(([, text]) => (writtenFrom(text) ?? parse(text)) as Settings);
  const main = settings.find(({ limits }) => limits?.max_global_series_per_user !== undefined);
  if (!object || !main) return undefined;
  const { ring, lifecycler } = main.ingester ?? {};
  return {
    ...{ object, series: main.limits?.max_global_series_per_user ?? 0 },
    overrides: settings.find(({ overrides }) => overrides)?.overrides ?? {},
    copies: ring?.replication_factor ?? lifecycler?.ring?.replication_factor ?? 3,
  };
}

/** Whose series it keeps, or is asked for. */
function tenantsOf({ name }: EvaluatedApplication, { asked, facts }: EvaluatedCluster): string[] {
  const found = asked
    .filter(({ provider, cluster }) => provider === name && cluster === facts.name)
    .map(({ asks }) => (asks as { readonly tenant?: unknown } | undefined)?.tenant);
  return [...new Set(found.filter((tenant) => typeof tenant === "string"))].sort();
}

/** How many series each tenant may write. */
function seriesOf(tenants: readonly string[], { series, overrides }: Store): [string, number][] {
  return tenants.map((tenant) => {
    const most = overrides[tenant]?.max_global_series_per_user ?? series;
    return [tenant, most === 0 ? Infinity : most];
  });
}

function judge(
  { name: application }: EvaluatedApplication,
  { object, copies }: Store,
  tenants: readonly [string, number][],
): ClusterFinding[] {
  const { replicas = 1, template } = ofKind(object, "StatefulSet")?.spec ?? {};
  const memory = template?.spec?.containers[0]?.resources?.limits?.["memory"];
  const most = share * (quantityValue(memory ?? "") ?? Infinity);
  const partOfEach = copies / Math.max(copies, replicas - 1);
  const total = tenants.reduce((sum, [, series]) => sum + series, 0);
  const bytes = total * partOfEach * bytesPerSeries;
  if (bytes <= most) return [];
  const list = tenants.map(([tenant, series]) => `${tenant} ${inWords(series)}`).join(", ");
  return [
    {
      ...{ application, object, chosen: true },
      field: "spec.template.spec.containers[0].resources.limits.memory",
      message: `tenants may write ${inWords(total)} series (${list}), which take ${inWords(bytes / 2 ** 30, 1)} GiB of each replica, more than ${share * 100} % of its ${memory}: it ends before a limit holds`,
      hint: `let them have ${Math.floor(most / partOfEach / bytesPerSeries)} in all, or give it more memory`,
    },
  ];
}

function inWords(count: number, digits = 0): string {
  return Number.isFinite(count) ? count.toFixed(digits) : "any number of";
}
