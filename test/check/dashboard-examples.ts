import { dashboard, timeSeries } from "../../sdk/index.ts";
import type { LawExample, World } from "./law-example.ts";

function drawn(...uids: readonly string[]): World {
  return { component: { dashboards: uids.map((uid) => ({ uid, title: "Nodes" })) } };
}

function asked(expr: string): World {
  const panels = [timeSeries("Busy", [{ expr, legend: "" }])];
  const one = dashboard({ uid: "nodes", title: "Nodes", description: "", tags: [], panels });
  return { component: { dashboards: [one] } };
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
];
