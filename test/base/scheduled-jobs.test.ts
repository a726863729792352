import { expect, test } from "@jest/globals";
import { deliveredRules } from "../../sdk/read/delivered-rules.ts";
import { clusters, objectsOf } from "./evaluated.ts";

const scheduled = clusters.flatMap((cluster) =>
  cluster.applications.flatMap((application) =>
    objectsOf(application, "CronJob").map(({ metadata }) => ({
      ...{ cluster, cronJob: metadata?.name ?? "" },
      of: `${cluster.facts.name}/${metadata?.name}`,
    })),
  ),
);

test.each(scheduled)("somebody hears when no run of $of has succeeded", ({ cluster, cronJob }) => {
  const asks = (expr: string) =>
    expr.includes("kube_cronjob_status_last_successful_time{") &&
    expr.includes(`cronjob="${cronJob}"`);
  const rules = cluster.applications.flatMap(deliveredRules).map(({ rule }) => rule);
  const alerts = rules.filter(({ alert, expr }) => alert !== undefined && asks(expr));
  expect(alerts.map(({ labels }) => labels?.["severity"])).toEqual(["warning"]);
});
