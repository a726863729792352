import { expect, test } from "@jest/globals";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { Scene } from "../../sdk/model/rule-test.ts";
import { deliveredRules } from "../../sdk/read/delivered-rules.ts";
import { firingScenes } from "../../sdk/rules/promtool-tests.ts";
import { heldBack } from "../judges/inhibitor.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { firingIn } from "../rules/firing.ts";
import { alertmanagerConfig } from "./alertmanager-config.ts";
import { causes } from "./causes.ts";
import { clustersWith, places } from "./evaluated.ts";

type Labels = Readonly<Record<string, string>>;

const clusters = clustersWith("alertmanager").map((one) => [one.facts.name, one] as const);
const [neutral] = places;

test("no scene of a rule's test wakes people twice", async () => {
  const { applications } = neutral!;
  const all = applications.flatMap((one) => deliveredRules(one).map(({ rule }) => rule));
  const tests = applications.flatMap(({ ruleTests }) => ruleTests);
  const scenes = tests.flatMap((one) => ("alert" in one ? firingScenes(one) : []));
  expect(scenes.length).toBeGreaterThan(100);
  requireJudge("promtool");
  const jobs = watchedForAbsence(all.map(({ expr }) => expr));
  const played = await firingIn(
    scenes.map((scene) => amongHealthy(scene, jobs)),
    all,
  );
  const together = played.filter((one) => namesOf(one).length > 1);
  expect(together.length).toBeGreaterThan(5);
  const told = await Promise.all(together.map(async (one) => namesOf(await toldOf(one, neutral!))));
  expect(told.filter((names) => names.length > 1)).toEqual([]);
}, 600_000);

test.each(clusters)(
  "on %s one cause is told once, with whatever lies on it",
  async (_, cluster) => {
    const raised = new Set(cluster.applications.flatMap((one) => deliveredRules(one)).map(alertOf));
    const runs = new Set(cluster.applications.map(({ component }) => component.name));
    for (const { cause, fires, told } of causes.filter(({ of }) => !of || runs.has(of))) {
      const firing = fires.map(([key, labels]) => ({ ...keyLabels(key), ...labels }));
      const known = fires.map(([key]) => key).filter((key) => raised.has(key));
      expect({ cause, known }).toEqual({ cause, known: fires.map(([key]) => key) });
      expect({ cause, told: namesOf(await toldOf(firing, cluster)) }).toEqual({
        ...{ cause, told: Object.keys(told).sort() },
      });
    }
  },
);

/** Those that Alertmanager does not hold back and a person is told of. */
async function toldOf(firing: readonly Labels[], cluster: EvaluatedCluster): Promise<Labels[]> {
  const muted = await heldBack(JSON.stringify(alertmanagerConfig(cluster, "/secrets")), {
    firing,
    asked: firing,
  });
  const told = firing.filter((_, index) => !muted[index]);
  return told.filter(({ severity }) => severity === "critical" || severity === "warning");
}

function namesOf(alerts: readonly Labels[]): string[] {
  return [...new Set(alerts.map(({ alertname = "" }) => alertname))].sort();
}

function keyLabels(key: string): Labels {
  const [alertname = "", severity = ""] = key.split("/");
  return { alertname, severity };
}

function alertOf({ rule }: ReturnType<typeof deliveredRules>[number]): string {
  return `${rule.alert}/${rule.labels?.["severity"]}`;
}

/** The jobs of which rules say that nothing is up. */
function watchedForAbsence(expressions: readonly string[]): string[] {
  const found = expressions.flatMap((one) => [...one.matchAll(/absent\(up\{job="([^"]+)"/g)]);
  return [...new Set(found.map(([, job = ""]) => job))];
}

/** A scene says nothing of jobs that it is not about: they are up. */
function amongHealthy(scene: Scene, jobs: readonly string[]): Scene {
  const isShown = (job: string) =>
    Object.keys(scene.series).some((one) => one.startsWith("up{") && one.includes(`job="${job}"`));
  const others = jobs.filter((job) => !isShown(job));
  const up = others.map((job) => [`up{job="${job}", metrics_path="/metrics"}`, "1x9999"]);
  return { ...scene, series: { ...scene.series, ...Object.fromEntries(up) } };
}
