import { expect, test } from "@jest/globals";
import { checks } from "../../sdk/check/checks.ts";
import { distantDrafts, overdueDrafts } from "../../sdk/check/draft-days.ts";
import { runChecks } from "../../sdk/check/run-checks.ts";
import { deliver } from "../../sdk/evaluate/deliver.ts";
import type { EvaluatedApplication, EvaluatedFleet } from "../../sdk/evaluate/evaluated.ts";
import { kindOf } from "../../sdk/model/kinds.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import type { Resource } from "../../sdk/model/resource.ts";
import type { Finding } from "../../sdk/model/finding.ts";
import { evaluated } from "../base/evaluated.ts";
import { brokenAt, pathsOf, seeded, strange } from "../broken-copies.ts";

const random = seeded(20_261_121);

/** An object with something strange in one place, and what evaluation makes and says of it. */
function broken(object: KubernetesObject) {
  const paths = pathsOf(object);
  const path = paths[random(paths.length)]!;
  const by = strange[random(strange.length)];
  const resource = brokenAt(object, path, by);
  const found: Finding[] = [];
  const report = (finding: Finding) => void found.push(finding);
  const place = { object: "a/b", source: "base/b", report };
  const objects = deliver([resource as Resource], place);
  const what = `${object.kind} ${path.join(".")} = ${JSON.stringify(by)}`;
  return { what, resource, found, objects };
}

/** Whether the models refuse an object, or cannot know it. */
async function isRefused(resource: unknown): Promise<boolean> {
  const Model = await kindOf(resource as KubernetesObject)?.load();
  if (!Model) return true;
  try {
    new Model(resource as never).validate();
    return false;
  } catch {
    return true;
  }
}

/** The fleet with other objects in the place of those of its applications. */
function withObjects(
  change: (application: EvaluatedApplication) => readonly KubernetesObject[],
): EvaluatedFleet {
  const [neutral, ...clusters] = [evaluated.neutral, ...evaluated.clusters].map((cluster) => ({
    ...cluster,
    applications: cluster.applications.map((one) => ({ ...one, objects: change(one) })),
  }));
  return { ...evaluated, neutral: neutral!, clusters };
}

const failures = (found: readonly Finding[]) =>
  found.filter(({ message }) => message.startsWith("cannot be judged"));

test("no object of any shape makes a law fail, and one that its model refuses is a finding", async () => {
  const applications = evaluated.clusters.flatMap((cluster) => cluster.applications);
  const all = applications.flatMap(({ objects }) => objects);
  const [first] = evaluated.clusters;
  const neutral = { ...evaluated.neutral, applications: [] };
  for (let round = 0; round < 700; round++) {
    const { what, resource, found, objects } = broken(all[random(all.length)]!);
    const one = { ...first!, applications: [{ ...applications[0]!, objects }] };
    const alone = { ...evaluated, neutral, clusters: [one] };
    const judged = await runChecks(alone, { ...checks, clusters: [], fleet: [] }, found);
    expect([what, failures(judged)]).toEqual([what, []]);
    if (await isRefused(resource)) {
      expect([what, found.length + judged.length > 0]).toEqual([what, true]);
    }
  }
});

test("no fleet whose every object is broken in one place makes a law fail", async () => {
  for (let round = 0; round < 2; round++) {
    const strangers = withObjects(({ objects }) => objects.flatMap((one) => broken(one).objects));
    const findings = await runChecks(strangers, checks);
    expect(failures(findings)).toEqual([]);
    for (const judge of [distantDrafts, overdueDrafts]) {
      expect(() => judge({ evaluated: strangers, findings }, "2026-11-22")).not.toThrow();
    }
  }
});
