import { type Alert, type Threshold, thresholds } from "../../sdk/index.ts";
import type { IstioMonitorsOptions } from "./options.ts";

/** A pod that is replaced fails some; one in twenty for ten minutes does not end by itself. */
export const requestsFail = 0.05;
/** A person who waits for longer has gone. */
export const requestsSlow = 5;
/** Requests per second below which one that fails is many. */
const fewRequests = 0.1;

/** By the proxy that stands before the workload, which sees whoever asked. */
const asked = 'reporter=~"destination|waypoint"';
const workload = "{{ $labels.namespace }}/{{ $labels.destination_workload }}";

/** What workloads of the mesh do to those that ask them, by what its Prometheus records. */
export function meshAlerts(options: IstioMonitorsOptions): Alert[] {
  return [
    ...thresholds(requestsFail, options.requestsFail).map(failing),
    ...thresholds(requestsSlow, options.requestsSlow).map(slow),
  ];
}

function failing({ value, matchers, labels, annotations }: Threshold): Alert {
  const requests = (more: readonly string[] = []) => {
    const matching = [asked, ...more, ...matchers].join(", ");
    return `sum by (namespace, destination_workload) (workload:istio_requests:rate5m{${matching}})`;
  };
  return {
    alert: "MeshRequestsFail",
    expr: `
      ${requests(['response_code=~"5.."'])} / ${requests()} > ${value}
      and ${requests()} > ${fewRequests}
    `,
    for: "10m",
    labels: { severity: "warning", ...labels },
    annotations: {
      summary: "A workload of the mesh fails requests.",
      description: `${workload} answers {{ $value | humanizePercentage }} of its requests with an error of its own.`,
      ...annotations,
    },
  };
}

function slow({ value, matchers, labels, annotations }: Threshold): Alert {
  const matching = [asked, ...matchers].join(", ");
  const milliseconds = `workload:istio_request_duration_milliseconds:p99{${matching}}`;
  return {
    alert: "MeshRequestsSlow",
    expr: `max by (namespace, destination_workload) (${milliseconds}) / 1000 > ${value}`,
    for: "15m",
    labels: { severity: "info", ...labels },
    annotations: {
      summary: "A workload of the mesh answers slowly.",
      description: `${workload} needs {{ $value | humanizeDuration }} for the slowest hundredth of its requests.`,
      ...annotations,
    },
  };
}
