import { isDeepStrictEqual } from "node:util";
import { aboutPager } from "../roles.ts";
import type {
  Inhibition,
  Matcher,
  Receiver,
  Route,
  Routing,
  TimeInterval,
} from "../../sdk/index.ts";
import type { Notification } from "./integrations/integrations.ts";
import type { Silent } from "./integrations/silent.ts";
import { requireAnotherPager } from "./pager-down.ts";
import { type Mute, muted } from "./mutes.ts";

/**
 * `critical` and `warning` are for people; `draft` hears alerts on trial; `heartbeat` is a switch outside; `pager-down`
 * is woken, beside `critical`, when a pager of this tree wakes nobody.
 */
type ReceiverName = "critical" | "draft" | "heartbeat" | "info" | "pager-down" | "warning";

/**
 * What a cluster chooses. Nobody at all is a valid choice; a cluster that names one receiver says of the
 * others why they are `silent(...)`. Without `draft`, alerts on trial go where warnings go; without `info`, what
 * only informs is looked up where it is needed: in Alertmanager, beside what somebody was told of. `pager-down` is
 * asked of those alone whom nobody outside of this tree would wake.
 */
export type Receivers = { readonly [Name in ReceiverName]?: readonly Notification[] | Silent };

/** When people are told of something, in UTC. */
type Hours = Omit<TimeInterval, "name">;

export interface RoutingOptions {
  /** Who hears of alerts. Nobody, unless the cluster says so. */
  readonly receivers: Receivers;
  /** What begins outside of these hours is told when they come. */
  readonly warningHours: Hours | "always";
  /** Where people who are not of the platform can break what it runs: what is critical there is told as a warning. */
  readonly untrustedNamespaces: readonly string[];
  /** What fires and nobody hears of. What ends by itself within days is a silence instead, and none of this tree. */
  readonly mutes: readonly Mute[];
}

export type AlertmanagerRouting = Routing<Notification>;

const heartbeat = { alertname: "Watchdog" };
/** The switch outside waits for these; its patience should be three of them. */
const heartbeatRoute: Route = {
  receiver: "heartbeat",
  matchers: [matcher("alertname", heartbeat.alertname)],
  groupWait: "0s",
  groupInterval: "1m",
  repeatInterval: "5m",
};
/**
 * What tells one sufferer from another in any alert that is raised at two severities: the full disk of one node must
 * not hide that another's fills. What both lack is alike.
 */
const sufferer = [
  "namespace",
  "name",
  "pod",
  "container",
  "service",
  "endpoint",
  "instance",
  "node",
  "device",
  "device_error",
  "fstype",
  "mountpoint",
  "persistentvolumeclaim",
];
const warningHoursName = "warning-hours";
/** How soon, and how often again, people hear of what cannot wait. */
const atOnce = { groupWait: "10s", repeatInterval: "4h" };
/** Receivers that a cluster need not have. */
const optional: readonly ReceiverName[] = ["draft", "info", "pager-down"];

/** The routes are the same everywhere; clusters differ in who stands behind a receiver, and when. */
export function routing({
  receivers,
  warningHours,
  untrustedNamespaces,
  mutes,
}: RoutingOptions): AlertmanagerRouting {
  requireAnotherPager(receivers);
  const hours = warningHours === "always" ? [] : [{ name: warningHoursName, ...warningHours }];
  const silenced = muted(mutes);
  return {
    receivers: [...receiversOf(receivers), ...silenced.receivers],
    route: {
      // An alert of unknown severity is better heard than lost.
      receiver: "warning",
      // A pager knows an incident by its group: one cluster's end would be that of another's.
      groupBy: ["cluster", "alertname", "namespace"],
      // Alerts of one cause fire within one evaluation or two.
      groupWait: "30s",
      groupInterval: "5m",
      repeatInterval: "12h",
      routes: [
        heartbeatRoute,
        ...silenced.routes,
        ...routes(receivers, { hours, untrustedNamespaces }),
      ],
    },
    inhibitions: [
      {
        source: [matcher("severity", "critical")],
        target: [matcher("severity", "warning|info", "=~")],
        equal: ["alertname", ...sufferer],
      },
    ],
    timeIntervals: hours,
    heartbeat,
  };
}

/** With what others say of the causes that their alerts have in common. */
export function withInhibitions(
  { inhibitions, ...routing }: AlertmanagerRouting,
  said: readonly Inhibition[],
): AlertmanagerRouting {
  return { ...routing, inhibitions: [...inhibitions, ...said] };
}

function routes(
  { draft, info, "pager-down": anotherPager }: Receivers,
  {
    hours,
    untrustedNamespaces,
  }: { hours: readonly TimeInterval[] } & Pick<RoutingOptions, "untrustedNamespaces">,
): Route[] {
  const active = hours.map(({ name }) => name);
  const whenTold = active.length > 0 ? { activeTimeIntervals: active } : {};
  return [
    {
      // Whatever its severity, an alert on trial wakes nobody.
      receiver: draft ? "draft" : "warning",
      matchers: [matcher("draft", "true")],
      repeatInterval: "24h",
      ...(!draft && whenTold),
    },
    // A channel that somebody reads now and then; nothing in it is urgent.
    ...(info
      ? [
          {
            receiver: "info",
            matchers: [matcher("severity", "info")],
            groupWait: "5m",
            groupInterval: "1h",
            repeatInterval: "4d",
          },
        ]
      : []),
    {
      receiver: "none",
      matchers: [info ? matcher("severity", "none") : matcher("severity", "info|none", "=~")],
    },
    ...(untrustedNamespaces.length > 0
      ? [
          {
            receiver: "warning",
            matchers: [
              matcher("severity", "critical"),
              matcher("namespace", untrustedNamespaces.join("|"), "=~"),
            ],
            ...whenTold,
          },
        ]
      : []),
    ...(anotherPager
      ? [
          {
            receiver: "pager-down",
            matchers: Object.entries(aboutPager).map(([label, value]) => matcher(label, value)),
            continue: true,
            ...atOnce,
          },
        ]
      : []),
    { receiver: "critical", matchers: [matcher("severity", "critical")], ...atOnce },
    { receiver: "warning", matchers: [matcher("severity", "warning")], ...whenTold },
  ];
}

function receiversOf(chosen: Receivers): Receiver<Notification>[] {
  const nobody = Object.keys(chosen).length === 0;
  const all = ["critical", "draft", "heartbeat", "info", "pager-down", "warning"] as const;
  const names = all.filter((name) => !optional.includes(name) || chosen[name]);
  return [
    ...names.map((name) => {
      const absent = nobody ? { silent: "the cluster names no receivers" } : [];
      return { name, ...receiver(chosen[name] ?? absent) };
    }),
    { name: "none", integrations: [], silent: "what asks nobody to act is only looked up" },
  ];
}

function receiver(choice: readonly Notification[] | Silent): Omit<Receiver<Notification>, "name"> {
  return "silent" in choice
    ? { integrations: [], silent: choice.silent }
    : { integrations: choice };
}

function matcher(label: string, value: string, operator: Matcher["operator"] = "="): Matcher {
  return { label, operator, value };
}

/** One notification per secret, sorted: two receivers may share a Slack URL, and then lead to one place. */
export function notificationsOf({ receivers }: AlertmanagerRouting): Notification[] {
  const bySecret = new Map<string, Notification>();
  for (const one of receivers.flatMap(({ integrations }) => integrations)) {
    const other = bySecret.get(one.secretKey) ?? one;
    if (!isDeepStrictEqual(one.target, other.target)) {
      const named = `"${other.recipient}" and "${one.recipient}"`;
      throw new Error(`${named} have one URL or key, ${one.secretKey}, and lead to two places`);
    }
    bySecret.set(one.secretKey, one);
  }
  return [...bySecret.values()].sort((left, right) => (left.secretKey < right.secretKey ? -1 : 1));
}
