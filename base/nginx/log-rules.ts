import type { RuleGroup } from "../../sdk/index.ts";
import { platform } from "../roles.ts";

/** A store that restarts has requests fail for a moment. */
const failedShare = 0.05;

/** What nginx' metrics do not know, as `stub_status` has no statuses: requests that a store lets fail. */
export function nginxLogRules(namespace: string): readonly RuleGroup[] {
  const requests = `{namespace="${namespace}", container="nginx"} | json host="host", status="status" | __error__=""`;
  return [
    {
      name: "nginx",
      tenant: platform,
      rules: [
        {
          alert: "NginxRequestsFail",
          expr: `
            sum by (host) (rate(${requests} | status=~"5.." [5m]))
              / sum by (host) (rate(${requests} [5m]))
            > ${failedShare}
          `,
          for: "10m",
          labels: { severity: "warning" },
          annotations: {
            summary: "Requests to a store fail that come through nginx.",
            description:
              "{{ $value | humanizePercentage }} of the requests to {{ $labels.host }} end with a status of 5xx.",
          },
        },
      ],
    },
  ];
}
