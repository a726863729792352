import { expect, test } from "@jest/globals";
import type { FiringScene } from "../../sdk/model/rule-test.ts";
import { heldBack } from "../judges/inhibitor.ts";
import { alertmanagerConfig } from "./alertmanager-config.ts";
import { clustersWith } from "./evaluated.ts";

type Labels = Readonly<Record<string, string>>;

/** The alerts of every scene that fires on a cluster, by the severity that their test names. */
function alertsOf({ applications }: ReturnType<typeof clustersWith>[number]): Labels[] {
  return applications.flatMap(({ ruleTests }) =>
    ruleTests.flatMap((one) => {
      if (!("alert" in one)) return [];
      const { alert: alertname, severity, fires } = one;
      return [fires].flat().map(({ labels }: FiringScene) => ({ ...labels, alertname, severity }));
    }),
  );
}

/** What the rules themselves name is the same for all sufferers. */
const named: ReadonlySet<string> = new Set(["alertname", "job", "metrics_path", "severity"]);

/** The same alert about somebody else: each of its other labels has another value once. */
function aboutOthers(alert: Labels): Labels[] {
  return Object.keys(alert)
    .filter((label) => !named.has(label))
    .map((label) => ({ ...alert, [label]: "somebody-else" }));
}

const text = ({ severity: _, ...labels }: Labels) => JSON.stringify(Object.entries(labels).sort());

test.each(clustersWith("alertmanager").map((cluster) => [cluster.facts.name, cluster] as const))(
  "on %s a critical alert holds back the warning of the same sufferer, and of no other",
  async (_, cluster) => {
    const config = JSON.stringify(alertmanagerConfig(cluster, "/secrets"));
    const alerts = alertsOf(cluster);
    const firing = alerts.filter(({ severity }) => severity === "critical");
    const told = new Set(firing.map(text));
    const warnings = alerts.filter(({ severity }) => severity !== "critical");
    const same = warnings.filter((one) => told.has(text(one)));
    expect(same.length).toBeGreaterThan(5);
    expect(await heldBack(config, { firing, asked: same })).toEqual(same.map(() => true));
    const others = same.flatMap(aboutOthers);
    const muted = await heldBack(config, { firing, asked: others });
    expect(others.filter((_, index) => muted[index])).toEqual([]);
  },
);
