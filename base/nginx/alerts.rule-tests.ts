import { every, type RuleTests } from "../../sdk/index.ts";

const labels = { namespace: "observability", pod: "nginx-a" };
const on = 'job="nginx", namespace="observability", pod="nginx-a"';
const one = "a pod has one such series";
const up = `nginx_up{${on}}`;
const active = `nginx_connections_active{${on}}`;
const accepted = `nginx_connections_accepted{${on}}`;
const handled = `nginx_connections_handled{${on}}`;

export const nginxRuleTests: RuleTests = [
  {
    alert: "NginxDoesNotAnswer",
    severity: "warning",
    fires: {
      series: { [up]: "0x60" },
      at: "10m",
      labels,
      description: "observability/nginx-a does not answer the exporter beside it.",
    },
    quiet: [{ series: { [up]: "1x60" } }, { series: { [up]: "0x9 1x50" } }],
  },
  {
    alert: "NginxConnectionsNearlyAll",
    severity: "warning",
    survivors: { "sum becomes max": one },
    fires: {
      series: { [active]: "3277x60" },
      at: "10m",
      labels,
      description: "observability/nginx-a has 3277 of 4096 connections.",
    },
    quiet: [{ series: { [active]: "3276x60" } }, { series: { [active]: "4000x9 3000x50" } }],
  },
  {
    alert: "NginxDropsConnections",
    severity: "critical",
    survivors: { "sum becomes max": one, "sum becomes max (2)": one },
    fires: {
      series: { [accepted]: "0+120x60", [handled]: "0+60x60" },
      at: "11m",
      labels,
      description: "observability/nginx-a drops connections, as it can have no more of them.",
      begins: { series: { [accepted]: every(8), [handled]: "0x60" }, at: "18m" },
    },
    quiet: [
      { series: { [accepted]: "0+60x60", [handled]: "0+60x60" } },
      { series: { [accepted]: every(15), [handled]: "0x60" }, at: "59m" },
    ],
  },
];
