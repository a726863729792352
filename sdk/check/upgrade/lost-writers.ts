import { remembered } from "../../basics/remembered.ts";
import { portAddress } from "../../evaluate/address.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../../evaluate/evaluated.ts";
import type { Written } from "../../model/facet.ts";
import type { FlowTo } from "../../model/flow.ts";
import type { Provided } from "../../model/role.ts";
import { forwardedBy } from "../../read/hops.ts";
import { sentAs } from "../../read/sent-as.ts";
import type { EarlierApplication, UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "lost-writers";

/**
 * A tree says who sends as whom in the files of programs alone, so of the base that is read; of what is now the flows
 * count, too, as not every program's files are understood.
 */
export const lostWriters: UpgradeCheck = {
  name,
  law: "What is scraped, collected or sent goes on being brought to the store that keeps it for a tenant, while that store runs and anybody speaks of that tenant.",
  run: ({ before, after }) =>
    before.flatMap((earlier) => {
      const cluster = after.clusters.find(({ facts }) => facts.name === earlier.cluster);
      return cluster ? findingsOf(earlier, cluster, after) : [];
    }),
};

/** An application brings what is a tenant's to whoever answers at a host. */
interface Way {
  readonly by: string;
  readonly host: string;
  readonly tenant: string;
}

function findingsOf(
  { name: by, objects }: EarlierApplication,
  cluster: EvaluatedCluster,
  fleet: EvaluatedFleet,
) {
  const sent = objects.flatMap(sentAs);
  if (sent.length === 0) return [];
  const stores = storesOn(cluster, fleet);
  const { ways, tenants } = broughtOn(cluster);
  const runs = cluster.applications.find((one) => one.name === by);
  const isLast = runs !== undefined && ways.every((way) => way.by !== by);
  const lost = new Map<string, Set<string>>();
  for (const { host, tenant } of sent) {
    const store = stores.get(host);
    if (store === undefined || !tenants.has(tenant)) continue;
    const others = ways.some((way) => way.host === host && way.tenant === tenant);
    if (others && !isLast) continue;
    const why = others
      ? "nor to any other store: what it alone has reaches none"
      : "and nobody else does: from now on nothing new of that is there";
    lost.set(why, (lost.get(why) ?? new Set()).add(`"${store}" of ${tenant}`));
  }
  const object = `${cluster.facts.name}/${by}`;
  return [...lost].map(([why, places]) => ({
    ...{ source: runs?.chosenIn ?? `clusters/${cluster.facts.name}.ts`, object },
    message: `brings nothing to ${[...places].join(", ")} any more, ${why}`,
    hint: `bring it back, ${waiverLine(name, object)}`,
  }));
}

/** Whoever plays a role for a cluster, by the host where that is. */
function storesOn(
  { facts, applications }: EvaluatedCluster,
  { definition }: EvaluatedFleet,
): ReadonlyMap<string, string> {
  const { provides = [] } = definition.clusters.find((one) => one.name === facts.name)!;
  const outside = provides.map(({ at }) => [hostOf(at), hostOf(at)] as const);
  const ours = applications.flatMap((one) =>
    one.provides.map(({ at }) => [hostOf(at), one.name] as const),
  );
  return new Map([...outside, ...ours]);
}

function hostOf(at: Provided["at"]): string {
  return "of" in at ? portAddress(at, "").host : at.host;
}

/** Who brings what to which store now, and the tenants of whom anybody there speaks. */
const broughtOn = remembered(({ facts, applications, asked }: EvaluatedCluster) => {
  const written = applications.flatMap(({ name: by, objects }) =>
    objects.flatMap(sentAs).map((way): Way => ({ by, ...way })),
  );
  const of = asked.flatMap(({ asks, ...one }) => {
    const { tenant } = (asks ?? {}) as Partial<Written>;
    return tenant === undefined ? [] : [{ ...one, tenant }];
  });
  const flows = of.filter(({ by, flow, cluster }) => {
    const application = applications.find((one) => one.name === by)!;
    return cluster === facts.name && forwardedBy(application.flows[flow] as FlowTo).length > 0;
  });
  return {
    ways: [
      ...written,
      ...flows.map(({ by, at, tenant }): Way => ({ by, host: hostOf(at), tenant })),
    ],
    tenants: new Set(of.map(({ tenant }) => tenant)),
  };
});
