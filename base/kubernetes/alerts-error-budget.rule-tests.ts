import type { RuleTests } from "../../sdk/index.ts";
import { apiServer, seenBy } from "./rule-test-series.ts";

interface Traffic {
  readonly verb?: string;
  readonly scope?: string;
  readonly code?: string;
  readonly subresource?: string;
  /** Requests per minute. */
  readonly each: number;
  /** How many of them end within so many seconds. */
  readonly within?: Readonly<Record<string, number>>;
}

/** What the API server counts of requests of one kind, for so many minutes. */
function traffic(minutes: number, kinds: readonly Traffic[]): Record<string, string> {
  const series = kinds.flatMap(({ verb = "GET", scope = "resource", each, within, ...more }) => {
    const of = `verb="${verb}", scope="${scope}", subresource="${more.subresource ?? ""}"`;
    const duration = "apiserver_request_sli_duration_seconds";
    const counted = (count: number) => `0+${count}x${minutes}`;
    return [
      [`apiserver_request_total{${of}, code="${more.code ?? "200"}"}`, counted(each)],
      ...(within ? [[`${duration}_count{${of}}`, counted(each)]] : []),
      ...Object.entries(within ?? {}).map(([le, count]) => [
        `${duration}_bucket{${of}, le="${le}"}`,
        counted(count),
      ]),
    ] as [string, string][];
  });
  return seenBy(apiServer, Object.fromEntries(series));
}

/** A thousand requests a minute for so many minutes each, of which so many fail. */
function failing(phases: readonly (readonly [minutes: number, failed: number])[]) {
  const counter = (each: (failed: number) => number) => {
    let total = 0;
    const parts = phases.map(([minutes, failed]) => {
      const step = each(failed);
      const part = `${total + step}+${step}x${minutes - 1}`;
      total += step * minutes;
      return part;
    });
    return ["0", ...parts].join(" ");
  };
  const of = 'verb="GET", scope="resource", subresource=""';
  return seenBy(apiServer, {
    [`apiserver_request_total{${of}, code="200"}`]: counter((failed) => 1000 - failed),
    [`apiserver_request_total{${of}, code="503"}`]: counter((failed) => failed),
  });
}

const burnt = (share: string) =>
  `${share} of requests fail or take too long; 1% is what a month allows.`;

/** Requests that last as long as the client likes. */
const lasting: readonly Omit<Traffic, "each">[] = [
  { verb: "WATCH" },
  { verb: "CONNECT" },
  ...["proxy", "attach", "log", "exec", "portforward"].map((subresource) => ({
    verb: "POST",
    subresource,
  })),
];

// Why some faults survive.
const neverExact = "no share of hours is ever exactly that";
const goesOn =
  "the short window only says that it goes on; the long one decides how much is too much";
const evenTraffic = "the scenes are hours of even traffic, so that a person can reckon them";
const tooLong = "a scene of three days is too slow for every save";

const badShare = "cluster:apiserver_request_bad:rate5m";

export const errorBudgetRuleTests: RuleTests = [
  {
    record: badShare,
    // Per second: 60 failed, and of the slow ones those beyond the bound of their kind.
    series: traffic(20, [
      { verb: "POST", code: "500", each: 1800, within: { "1.0": 1800 } },
      { verb: "POST", code: "503", each: 1800, within: { "1.0": 1800 } },
      { verb: "POST", scope: "namespace", each: 600, within: { "1.0": 600, "5.0": 600 } },
      { verb: "PUT", each: 600, within: { "1.0": 540, "5.0": 600 } },
      {
        verb: "LIST",
        scope: "namespace",
        each: 600,
        within: { "1.0": 60, "5.0": 480, "30.0": 600 },
      },
      { verb: "LIST", scope: "cluster", each: 600, within: { "5.0": 0, "30.0": 420, "60.0": 600 } },
      { verb: "GET", scope: "resource", each: 600, within: { "1.0": 360, "5.0": 600 } },
      { verb: "GET", scope: "", each: 600, within: { "1.0": 300 } },
      { verb: "GET", scope: "namespace", each: 600, within: { "1.0": 60, "5.0": 240 } },
      // These last as long as somebody looks.
      ...lasting.map((kind) => ({ ...kind, code: "500", each: 600, within: { "1.0": 0 } })),
    ]),
    at: "10m",
    samples: { "{}": 60 + 1 + 2 + 3 + 4 + 5 + 6 },
  },
  {
    record: "cluster:apiserver_request:rate5m",
    series: traffic(20, [{ each: 600 }, ...lasting.map((kind) => ({ ...kind, each: 600 }))]),
    at: "10m",
    samples: { "{}": 10 },
  },
  {
    alert: "KubeApiServerErrorBudgetBurn",
    severity: "critical",
    survivors: {
      "> becomes >=": neverExact,
      "> becomes >= (2)": neverExact,
      "> becomes >= (3)": neverExact,
      "> becomes >= (4)": neverExact,
      "[5m] halved": "the wait is as long as this window",
      "avg_over_time becomes max_over_time (4)": evenTraffic,
      "avg_over_time becomes max_over_time (8)": evenTraffic,
      "threshold 0.06 raised by 10 % (2)": goesOn,
      "threshold 0.144 raised by 10 % (2)": goesOn,
    },
    fires: [
      // A fifth fails: within 46 minutes that is more than 14.4 % of an hour, and stays so.
      {
        series: failing([
          [150, 0],
          [60, 200],
        ]),
        at: "3h21m",
        description: burnt("16.36%"),
      },
      // After six good hours a tenth fails: in more than three and a half that is more than 6 % of six.
      {
        series: failing([
          [360, 0],
          [240, 100],
        ]),
        at: "9h43m",
        description: burnt("6.14%"),
      },
    ],
    quiet: [
      {
        series: failing([
          [60, 0],
          [120, 50],
        ]),
        at: "3h",
      },
      // The worst has just ended: the hour was bad, the last minutes on average are not.
      {
        series: failing([
          [150, 0],
          [58, 200],
          [30, 100],
        ]),
        at: "3h33m",
      },
      {
        series: failing([
          [40, 0],
          [100, 100],
          [60, 40],
        ]),
        at: "2h44m",
      },
      // Half an hour was lost long ago, and the last minutes are a little worse than they should be.
      {
        series: failing([
          [60, 0],
          [30, 1000],
          [180, 0],
          [21, 80],
        ]),
        at: "4h50m",
      },
    ],
  },
  {
    alert: "KubeApiServerErrorBudgetBurn",
    severity: "warning",
    survivors: {
      "> becomes >=": neverExact,
      "> becomes >= (2)": neverExact,
      "[3d] halved": tooLong,
      "[3d] doubled": tooLong,
      "avg_over_time becomes max_over_time (4)": evenTraffic,
      "threshold 0.01 raised by 10 % (2)": goesOn,
    },
    fires: {
      series: failing([
        [360, 0],
        [120, 100],
      ]),
      at: "7h42m",
      description: burnt("2.174%"),
    },
    quiet: [
      {
        series: failing([
          [380, 0],
          [200, 30],
        ]),
        at: "9h27m",
      },
      // It ended nearly six hours ago, which is as far as the short window sees.
      {
        series: failing([
          [30, 0],
          [60, 200],
          [420, 0],
        ]),
        at: "7h17m",
      },
      // What is a little worse now has not lasted for hours.
      {
        series: failing([
          [30, 0],
          [60, 200],
          [420, 0],
          [190, 15],
        ]),
        at: "11h35m",
      },
    ],
  },
];
