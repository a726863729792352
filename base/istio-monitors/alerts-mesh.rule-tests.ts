import { type RuleTest, type RuleTests, type Threshold, thresholds } from "../../sdk/index.ts";
import { requestsFail, requestsSlow } from "./alerts-mesh.ts";
import type { IstioMonitorsOptions } from "./options.ts";

export function meshRuleTests(options: IstioMonitorsOptions): RuleTests {
  return [
    ...thresholds(requestsFail, options.requestsFail).map(failing),
    ...thresholds(requestsSlow, options.requestsSlow).map(slow),
  ];
}

function about({ labels: { namespace } }: Threshold) {
  const labels = { namespace: namespace ?? "elsewhere", destination_workload: "cart" };
  const on = `namespace="${labels.namespace}", destination_workload="cart"`;
  return { labels, on, ...(namespace !== undefined && { tuned: { namespace } }) };
}

function failing(threshold: Threshold): RuleTest {
  const { value } = threshold;
  const { labels, on, tuned } = about(threshold);
  const requests = (code: string, perSecond: number, reporter = "destination") => ({
    [`workload:istio_requests:rate5m{${on}, reporter="${reporter}", source_workload="web", response_code="${code}"}`]: `${perSecond}x30`,
  });
  /** So many requests per second, of which a share fails: half of each by a waypoint. */
  const share = (failed: number, all: number) => ({
    ...requests("503", (all * failed) / 2),
    ...requests("500", (all * failed) / 2, "waypoint"),
    ...requests("200", (all * (1 - failed)) / 2),
    ...requests("200", (all * (1 - failed)) / 2, "waypoint"),
  });
  const shown = Number((value * 105).toPrecision(4));
  return {
    alert: "MeshRequestsFail",
    severity: "warning",
    ...tuned,
    fires: {
      series: share(value * 1.05, 0.105),
      at: "10m",
      strangers: [{ reporter: "source" }],
      labels,
      description: `${labels.namespace}/cart answers ${shown}% of its requests with an error of its own.`,
    },
    quiet: [
      { series: share(value, 8) },
      // Of so few each counts for much.
      { series: share(1, 0.1) },
      // Whoever asks does so wrongly.
      { series: { ...requests("404", 8), ...requests("200", 1) } },
    ],
  };
}

function slow(threshold: Threshold): RuleTest {
  const { value } = threshold;
  const { labels, on, tuned } = about(threshold);
  const p99 = (seconds: number, reporter = "destination") => ({
    [`workload:istio_request_duration_milliseconds:p99{${on}, reporter="${reporter}"}`]: `${seconds * 1000}x30`,
  });
  const tooSlow = {
    at: "15m",
    labels,
    description: `${labels.namespace}/cart needs ${value * 1.05}s for the slowest hundredth of its requests.`,
  };
  return {
    alert: "MeshRequestsSlow",
    severity: "info",
    ...tuned,
    fires: [
      { ...tooSlow, series: { ...p99(value * 1.05), ...p99(0.1, "waypoint") }, strangers: [] },
      {
        ...tooSlow,
        series: p99(value * 1.05, "waypoint"),
      },
    ],
    quiet: [
      { series: { ...p99(value), ...p99(0.1, "waypoint") } },
      // Who asks waits for the way, too.
      { series: p99(value * 2, "source") },
    ],
  };
}
