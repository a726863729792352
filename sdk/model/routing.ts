import type { Target } from "./flow.ts";

/** A test of one label, as Alertmanager makes it: an absent label is empty, expressions match as a whole. */
export interface Matcher {
  readonly label: string;
  readonly operator: "=" | "!=" | "=~" | "!~";
  readonly value: string;
}

/** A node of the tree: an alert goes to the first child that matches, or stays here where none does. */
export interface Route {
  readonly receiver: string;
  /** All of them must match. The outermost route has none. */
  readonly matchers?: readonly Matcher[];
  /** Whether the routes after this one are asked as well. */
  readonly continue?: boolean;
  readonly groupBy?: readonly string[];
  readonly groupWait?: string;
  readonly groupInterval?: string;
  readonly repeatInterval?: string;
  /** Names of time intervals in which nothing is sent. */
  readonly muteTimeIntervals?: readonly string[];
  /** Names of time intervals outside of which nothing is sent. */
  readonly activeTimeIntervals?: readonly string[];
  readonly routes?: readonly Route[];
}

/** One way in which a receiver is told. */
export interface Integration {
  /** `slack`, `victorops`, `webhook`. */
  readonly kind: string;
  /** Whom it reaches, as people call it: a channel, a routing key. */
  readonly recipient: string;
  /** The key of the Secret that holds its URL or API key. */
  readonly secretKey: string;
  /** Whom Alertmanager connects to. */
  readonly target: Target;
}

export interface Receiver<One extends Integration = Integration> {
  readonly name: string;
  readonly integrations: readonly One[];
  /** Why nobody is told, where that is meant. */
  readonly silent?: string;
}

/** While an alert matches `source`, those that match `target` and agree on the labels `equal` are held back. */
export interface Inhibition {
  readonly source: readonly Matcher[];
  readonly target: readonly Matcher[];
  readonly equal: readonly string[];
}

/** Times of the week, in UTC. */
export interface TimeInterval {
  readonly name: string;
  /** `monday` or `monday:friday`; every day where absent. */
  readonly weekdays?: readonly string[];
  /** `{ start: "08:00", end: "17:00" }`; the whole day where absent. */
  readonly times?: readonly { readonly start: string; readonly end: string }[];
}

/** Who hears of what: the one description from which every printed configuration comes. */
export interface Routing<One extends Integration = Integration> {
  readonly route: Route &
    Required<Pick<Route, "groupBy" | "groupWait" | "groupInterval" | "repeatInterval">>;
  readonly receivers: readonly Receiver<One>[];
  readonly inhibitions: readonly Inhibition[];
  readonly timeIntervals: readonly TimeInterval[];
  /** The labels of the alert that always fires, so that its absence is noticed outside. */
  readonly heartbeat: Readonly<Record<string, string>>;
  /** Others bring routes of their own beside these: who hears of an alert is not known here alone. */
  readonly routesOfOthers?: true;
}
