import { dashboard, type Dashboard, stat, timeSeries } from "../../sdk/index.ts";

const services = 'job="kubernetes-services"';

const probed = dashboard({
  uid: "blackbox-exporter",
  title: "Probed Services",
  description: "Services that ask to be probed: do they answer, and how fast",
  tags: ["monitoring"],
  panels: [
    stat("Probed", [{ expr: `count(probe_success{${services}})` }], { unit: "none" }),
    stat("Without an answer", [{ expr: `count(probe_success{${services}} == 0) or vector(0)` }], {
      unit: "none",
      thresholds: { warning: 1, critical: 5 },
    }),
    timeSeries(
      "Share of probes that are answered",
      [
        {
          expr: `avg by (namespace, service) (probe_success{${services}})`,
          legend: "{{namespace}}/{{service}}",
        },
      ],
      { unit: "percentunit" },
    ),
    timeSeries(
      "Time to answer",
      [
        {
          expr: `max by (namespace, service) (probe_duration_seconds{${services}})`,
          legend: "{{namespace}}/{{service}}",
        },
      ],
      { unit: "s" },
    ),
  ],
});

export const blackboxExporterDashboards: readonly Dashboard[] = [probed];
