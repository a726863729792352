import type { Notification } from "./integrations.ts";

/** `critical` and `warning` are for people; `heartbeat` is a dead man's switch outside; `none` is silence. */
export const receiverNames = ["critical", "heartbeat", "none", "warning"] as const;

export type ReceiverName = (typeof receiverNames)[number];

export interface Matcher {
  readonly label: string;
  readonly operator: "=" | "!=" | "=~" | "!~";
  readonly value: string;
}

export interface Route {
  readonly receiver: ReceiverName;
  readonly matchers?: readonly Matcher[];
  readonly groupBy?: readonly string[];
  readonly groupWait?: string;
  readonly groupInterval?: string;
  readonly repeatInterval?: string;
  readonly routes?: readonly Route[];
}

/** While an alert matches `source`, those that match `target` and agree on the labels `equal` are held back. */
export interface Inhibition {
  readonly source: readonly Matcher[];
  readonly target: readonly Matcher[];
  readonly equal: readonly string[];
}

/** Who hears of what: the one description from which every printed configuration comes. */
export interface Routing {
  readonly route: Route &
    Required<Pick<Route, "groupBy" | "groupWait" | "groupInterval" | "repeatInterval">>;
  readonly receivers: Readonly<Record<ReceiverName, readonly Notification[]>>;
  readonly inhibitions: readonly Inhibition[];
}

/** What a cluster chooses; a receiver that is left out has no notifications. */
export type Receivers = {
  readonly [Name in Exclude<ReceiverName, "none">]?: readonly Notification[];
};

const severity = (value: string, operator: Matcher["operator"] = "="): Matcher => ({
  label: "severity",
  operator,
  value,
});

/** The routes are the same everywhere; clusters differ in who stands behind a receiver. */
export function routing({ critical = [], heartbeat = [], warning = [] }: Receivers): Routing {
  return {
    receivers: { critical, heartbeat, none: [], warning },
    route: {
      // An alert of unknown severity is better heard than lost.
      receiver: "warning",
      groupBy: ["alertname", "namespace"],
      // Alerts of one cause fire within one evaluation or two.
      groupWait: "30s",
      groupInterval: "5m",
      repeatInterval: "12h",
      routes: [
        {
          // The switch outside waits for these; its patience should be three of them.
          receiver: "heartbeat",
          matchers: [{ label: "alertname", operator: "=", value: "Watchdog" }],
          groupWait: "0s",
          groupInterval: "1m",
          repeatInterval: "5m",
        },
        { receiver: "none", matchers: [severity("info|none", "=~")] },
        {
          receiver: "critical",
          matchers: [severity("critical")],
          groupWait: "10s",
          repeatInterval: "4h",
        },
        { receiver: "warning", matchers: [severity("warning")] },
      ],
    },
    inhibitions: [
      {
        source: [severity("critical")],
        target: [severity("warning|info", "=~")],
        equal: ["alertname", "namespace"],
      },
    ],
  };
}
