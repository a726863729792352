import { didYouMean } from "../../basics/did-you-mean.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { ofKind, type ResourceOf } from "../../model/of-kind.ts";
import type { Route } from "../../model/routing.ts";
import { routeOf } from "../../read/object-routes.ts";
import { matcherFault } from "../../routing/matcher.ts";
import { type PlacedRoute, placedRoutes } from "../../routing/placed-routes.ts";
import type { ObjectCheck } from "../check.ts";

export const alertmanagerConfigs: ObjectCheck = {
  name: "alertmanager-configs",
  law: "An AlertmanagerConfig is one that the operator takes and Alertmanager starts with: receivers and time intervals that routes name are in it, each receiver once and with what its kind needs.",
  run(object) {
    const spec = ofKind(object, "AlertmanagerConfig")?.spec;
    if (!spec) return [];
    const { route, receivers = [], muteTimeIntervals = [] } = spec;
    const known = {
      receivers: receivers.map(({ name }) => name),
      intervals: muteTimeIntervals.map(({ name = "" }) => name),
    };
    const routes = route ? placedRoutes(routeOf(route), "spec.route") : [];
    return [
      ...receivers.flatMap((one, index) => receiverFaults(one, index, known.receivers)),
      ...routes.flatMap((one) => routeFaults(one, known)),
    ];
  },
};

type Receiver = NonNullable<ResourceOf<"AlertmanagerConfig">["spec"]["receivers"]>[number];

/**
 * What each kind of integration must say, where one of several fields will do by any of them: nothing is said for all
 * receivers in common. Sources: prometheus-operator v0.93.1, `pkg/alertmanager/validation/v1alpha1`, which refuses the
 * object; Alertmanager v0.34.2, `config/config.go`, which refuses the whole configuration, that of others too.
 */
const needs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  emailConfigs: [["to"], ["from"], ["smarthost"]],
  opsgenieConfigs: [["apiKey"]],
  pagerdutyConfigs: [["routingKey", "serviceKey"]],
  pushoverConfigs: [
    ["userKey", "userKeyFile"],
    ["token", "tokenFile"],
  ],
  rocketchatConfigs: [["token"], ["tokenID"]],
  slackConfigs: [["apiURL"]],
  snsConfigs: [["targetARN", "topicARN", "phoneNumber"]],
  telegramConfigs: [["botToken", "botTokenFile"]],
  victoropsConfigs: [["apiKey"], ["routingKey"]],
  webhookConfigs: [["url", "urlSecret"]],
  wechatConfigs: [["apiSecret"], ["corpID"]],
};

function receiverFaults(
  receiver: Receiver,
  index: number,
  names: readonly string[],
): ObjectFinding[] {
  const { name } = receiver;
  const field = `spec.receivers[${index}]`;
  const twice = names.indexOf(name) < index;
  return [
    ...(twice ? [{ field: `${field}.name`, message: `"${name}" is defined twice` }] : []),
    ...integrationsOf(receiver).flatMap(({ list, at, said }) =>
      (needs[list] ?? []).flatMap((fields) =>
        fields.some((one) => said[one] !== undefined && said[one] !== "")
          ? []
          : [
              {
                field: `${field}.${at}`,
                message: `says no ${fields.join(" or ")}, without which nobody is told`,
              },
            ],
      ),
    ),
  ];
}

/** Every list of integrations is called by its kind: `slackConfigs`. */
function integrationsOf(receiver: Receiver) {
  return Object.entries(receiver).flatMap(([list, all]) =>
    Array.isArray(all)
      ? (all as Readonly<Record<string, unknown>>[]).map((said, index) => ({
          ...{ list, said, at: `${list}[${index}]` },
        }))
      : [],
  );
}

interface Known {
  readonly receivers: readonly string[];
  readonly intervals: readonly string[];
}

function routeFaults({ route, field }: PlacedRoute, known: Known): ObjectFinding[] {
  return [
    ...unknown(route.receiver, known.receivers, { what: "receiver", field: `${field}.receiver` }),
    ...(["muteTimeIntervals", "activeTimeIntervals"] as const).flatMap((list) =>
      (route[list] ?? []).flatMap((name, index) =>
        unknown(name, known.intervals, {
          what: "time interval",
          field: `${field}.${list}[${index}]`,
        }),
      ),
    ),
    ...(route.matchers ?? []).flatMap((matcher, index) => {
      const fault = matcherFault(matcher);
      return fault ? [{ field: `${field}.matchers[${index}]`, ...fault }] : [];
    }),
    ...groupFaults(route, field),
  ];
}

function unknown(
  name: string,
  names: readonly string[],
  { what, field }: { what: string; field: string },
): ObjectFinding[] {
  if (names.includes(name)) return [];
  const there = names.length === 0 ? "there is none" : `there are ${names.join(", ")}`;
  return [{ field, message: `"${name}" is no ${what}`, hint: didYouMean(name, names) || there }];
}

function groupFaults({ groupBy = [] }: Route, field: string): ObjectFinding[] {
  const twice = groupBy.find((label, index) => groupBy.indexOf(label) < index);
  if (twice !== undefined) {
    return [{ field: `${field}.groupBy`, message: `names "${twice}" twice`, hint: "once will do" }];
  }
  if (!groupBy.includes("...") || groupBy.length === 1) return [];
  const message = 'names labels beside "...", which stands for all of them';
  return [{ field: `${field}.groupBy`, message, hint: 'leave "..." or them' }];
}
