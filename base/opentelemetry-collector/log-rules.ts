import type { RuleGroup } from "../../sdk/index.ts";
import { platform } from "../roles.ts";

/**
 * What no metric of a gateway tells: its counter of changed pods moves, too, when it goes through its own list again. The
 * library that watches says at each attempt what fails, but for connections that are refused (client-go,
 * `tools/cache/reflector.go`).
 */
export function opentelemetryCollectorLogRules(namespace: string): readonly RuleGroup[] {
  const lines = `{namespace="${namespace}", container="opentelemetry-collector"}`;
  return [
    {
      name: "opentelemetry-collector",
      tenant: platform,
      rules: [
        {
          alert: "OpenTelemetryCollectorSendersStale",
          expr: `sum by (namespace) (count_over_time(${lines} |= "Failed to watch" [10m])) > 0`,
          // An API server that is exchanged is away for minutes.
          for: "15m",
          labels: { severity: "warning" },
          annotations: {
            summary: "Gateways of OpenTelemetry do not learn of new pods.",
            description:
              "Gateways in {{ $labels.namespace }} cannot watch pods at the API server: what new pods of teams send is kept as nobody's.",
          },
        },
      ],
    },
  ];
}
