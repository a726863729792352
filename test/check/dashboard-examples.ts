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
    law: "dashboard-queries",
    title: "a query that nobody closed",
    wrong: asked("sum(vector(1)\n  > $limit"),
    says: "Busy, line 2, column 11: ends too early",
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
