import { expect, test } from "@jest/globals";
import { deliveredRules } from "../../sdk/read/delivered-rules.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { clusters, objectsOf } from "./evaluated.ts";

const scheduled = clusters.flatMap((cluster) =>
  cluster.applications.flatMap((application) =>
    objectsOf(application, "CronJob").map(({ metadata }) => ({
      cluster,
      cronJob: metadata?.name ?? "",
    })),
  ),
);

test("of each CronJob somebody hears when no run of it has succeeded", () => {
  if (scheduled.length === 0) throw new NotInFleet("a CronJob");
  for (const { cluster, cronJob } of scheduled) {
    const asks = (expr: string) =>
      expr.includes("kube_cronjob_status_last_successful_time{") &&
      expr.includes(`cronjob="${cronJob}"`);
    const rules = cluster.applications.flatMap(deliveredRules).map(({ rule }) => rule);
    const alerts = rules.filter(({ alert, expr }) => alert !== undefined && asks(expr));
    const severities = alerts.map(({ labels }) => labels?.["severity"]);
    expect([cluster.facts.name, cronJob, severities]).toEqual([
      cluster.facts.name,
      cronJob,
      ["warning"],
    ]);
  }
});
