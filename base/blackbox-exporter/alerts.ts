import type { RuleGroup } from "../../sdk/index.ts";

const services = 'job="kubernetes-services"';
const where = "{{ $labels.instance }} of {{ $labels.service }} in {{ $labels.namespace }}";

export const blackboxExporterAlerts: readonly RuleGroup[] = [
  {
    name: "blackbox-exporter",
    rules: [
      {
        alert: "ServiceDoesNotAnswer",
        expr: `probe_success{${services}} == 0`,
        // A rollout replaces pods within this time.
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A Service that asks to be probed does not answer.",
          description: `${where} does not answer by HTTP with success.`,
        },
      },
    ],
  },
];
