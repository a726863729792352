import { stringify } from "yaml";
import { dashboard, timeSeries } from "../../sdk/index.ts";
import { configMap } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

function drawn(...uids: readonly string[]): World {
  return { component: { dashboards: uids.map((uid) => ({ uid, title: "Nodes" })) } };
}

function asked(expr: string): World {
  const panels = [timeSeries("Busy", [{ expr, legend: "" }])];
  const one = dashboard({ uid: "nodes", title: "Nodes", description: "", tags: [], panels });
  return { component: { dashboards: [one] } };
}

/** Two dashboards that a Grafana shows, the first with a link to the second. */
function linked(to: string, ...variables: readonly string[]): World {
  const links = [{ title: "Pod", to, variables }];
  const all = ["namespace", "pod"].map((name) => ({ name, query: `label_values(up, ${name})` }));
  const [one, other] = ["namespace", "pod"].map((uid) =>
    dashboard({
      ...{ uid, title: uid, description: "", tags: [], variables: all.slice(0, 1) },
      panels: uid === "pod" ? [] : [timeSeries("Busy", [{ expr: "vector(1)" }], { links })],
    }),
  );
  return { component: { dashboards: [one!, other!] } };
}

function shownFrom(...uids: readonly string[]): World {
  const panels = uids.map((uid) => ({ title: "Lines", datasource: { type: "loki", uid } }));
  return { component: { dashboards: [{ uid: "nodes", title: "Nodes", panels }] } };
}

/** A Grafana that provisions these. */
function provisioned(...uids: readonly string[]): World {
  const datasources = uids.map((uid) => ({ name: uid, uid, type: uid }));
  const data = { "datasources.yaml": stringify({ apiVersion: 1, datasources }) };
  const viewer = { reads: { dashboards: "inside" }, objects: [configMap("viewer", data)] } as const;
  return { beside: { viewer } };
}

/** The laws about dashboards; what their queries ask for, the laws about rules judge. */
export const dashboardExamples: readonly LawExample[] = [
  {
    law: "dashboards",
    title: "two dashboards of one uid",
    wrong: drawn("nodes", "nodes"),
    says: '"nodes" is the uid of another dashboard too',
    right: drawn("nodes", "nodes-in-short"),
  },
  {
    law: "dashboard-links",
    title: "a link to a dashboard that is not there",
    around: provisioned("prometheus"),
    wrong: linked("pods", "namespace"),
    says: 'leads to the dashboard "pods", which "viewer" does not show',
    right: linked("pod", "namespace"),
  },
  {
    law: "dashboard-links",
    title: "a link that hands over a variable which nobody has",
    around: provisioned("prometheus"),
    wrong: linked("pod", "name"),
    says: 'takes the variable "name", which this dashboard does not have',
    right: linked("pod", "namespace"),
  },
  {
    law: "dashboard-queries",
    title: "a query that nobody closed",
    wrong: asked("sum(vector(1)\n  > $limit"),
    says: 'Busy, line 2, column 11: "(" is not closed',
    right: asked("sum(vector(1))\n  > $limit"),
  },
  {
    law: "datasources",
    title: "a panel that asks a datasource which its Grafana does not have",
    around: provisioned("prometheus", "loki"),
    wrong: shownFrom("P8E80F9AEF21F6940"),
    says: 'names the datasource "P8E80F9AEF21F6940", which "viewer" does not have',
    right: shownFrom("loki", "${logs}", "-- Mixed --"),
  },
];
