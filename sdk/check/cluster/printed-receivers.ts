import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { Routing } from "../../model/routing.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ResourceOf } from "../../model/of-kind.ts";
import { routingsOf } from "../../routing/routings-of.ts";
import type { ClusterCheck } from "../check.ts";

export const printedReceivers: ClusterCheck = {
  name: "printed-receivers",
  law: "Whom the routes of an AlertmanagerConfig lead to is told, in as many ways as the routing says, or nobody by its word.",
  run(cluster: EvaluatedCluster) {
    const routings = routingsOf(cluster);
    return allOfKind(cluster, "AlertmanagerConfig").flatMap(({ application, object, resource }) => {
      const asked = routings.find((one) => one.application === application)?.routing;
      return judge(resource.spec, asked).map((finding) => ({ application, object, ...finding }));
    });
  },
};

type Spec = ResourceOf<"AlertmanagerConfig">["spec"];
type Printed = NonNullable<Spec["receivers"]>[number];

function judge({ route, receivers = [] }: Spec, asked: Routing | undefined): ObjectFinding[] {
  const printed = new Map(receivers.map((one, index) => [one.name, { one, index }]));
  const reached = route ? reachedBy(route) : [];
  const wanted = [...reached, ...(asked?.receivers ?? []).map(({ name }) => name)];
  return [...new Set(wanted)].flatMap((name) => {
    const found = printed.get(name);
    // Of one that a printed route names, the law `alertmanager-configs` tells.
    if (!found) {
      return reached.includes(name)
        ? []
        : [{ field: "spec.receivers", message: `"${name}" is not among them` }];
    }
    const finding = waysFault(found.one, asked);
    return finding ? [{ field: `spec.receivers[${found.index}]`, ...finding }] : [];
  });
}

/** A route below another is any JSON to the operator's schema. */
interface PrintedRoute {
  readonly receiver?: string;
  readonly routes?: readonly PrintedRoute[];
}

function reachedBy({ receiver, routes = [] }: PrintedRoute): string[] {
  return [...(receiver === undefined ? [] : [receiver]), ...routes.flatMap(reachedBy)];
}

function waysFault(printed: Printed, asked: Routing | undefined): ObjectFinding | undefined {
  const receiver = asked?.receivers.find(({ name }) => name === printed.name);
  const ways = waysOf(printed);
  if (!receiver && ways === 0) {
    const hint =
      "give it an integration; a component that declares its routing says with `silent` why nobody is told";
    return { message: `"${printed.name}" tells nobody`, hint };
  }
  const { integrations } = receiver ?? { integrations: { length: ways } };
  if (integrations.length === ways) return undefined;
  const message = `"${printed.name}" has ${ways} integrations, the routing names ${integrations.length}`;
  return { message, hint: "print every integration of the routing, and no other" };
}

/** Every list of integrations is called by its kind: `slackConfigs`. */
function waysOf(receiver: Printed): number {
  const lists = Object.entries(receiver).filter(([field]) => field.endsWith("Configs"));
  return lists.reduce((sum, [, list]) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
