import { external, type Matcher, type Route, type Routing } from "../../sdk/index.ts";
import { rejections } from "../rejections.ts";
import { componentOf } from "../small-fleet.ts";
import { namespace } from "../small-objects.ts";

export const is = (label: string, value: string, operator: Matcher["operator"] = "="): Matcher => ({
  label,
  operator,
  value,
});
export const critical = is("severity", "critical");
export const warning = is("severity", "warning");

export const slack = {
  kind: "slack",
  recipient: "#alerts",
  secretKey: "slack-url",
  target: external("hooks.slack.com"),
} as const;

/** A routing without fault: whatever a test changes is what it is about. */
export function routingWith(changes: Partial<Routing> = {}, routes?: readonly Route[]): Routing {
  const root = {
    receiver: "people",
    groupBy: ["alertname"],
    groupWait: "30s",
    groupInterval: "5m",
    repeatInterval: "12h",
  };
  return {
    route: { ...root, ...(routes && { routes }) },
    receivers: [{ name: "people", integrations: [slack] }],
    inhibitions: [],
    timeIntervals: [],
    heartbeat: { alertname: "Watchdog" },
    ...changes,
  };
}

const rule = (alert: string, severity: string) => ({
  alert,
  expr: "vector(1)",
  labels: { severity },
  annotations: { summary: "s", description: "d" },
});
const rules = {
  apiVersion: "monitoring.coreos.com/v1",
  kind: "PrometheusRule",
  metadata: { name: "rules", namespace },
  spec: {
    groups: [{ name: "rules", rules: [rule("Slow", "critical"), rule("Slow", "warning")] }],
  },
};

/** What one law says of a cluster with this routing and these objects, without the cluster's name. */
export async function said(law: string, routing: Routing, objects: readonly unknown[] = []) {
  const alertmanager = componentOf("alertmanager", [], { routing: () => routing });
  const lines = await rejections([rules, ...objects], { beside: { alertmanager } });
  return lines
    .filter((line) => line.endsWith(` [${law}]`))
    .map((line) => line.replace(/^\S+ (routing\.)?/, "").slice(0, -law.length - 3));
}
