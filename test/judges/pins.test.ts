import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { findJudge, judgeModule, judgeVersion } from "./judge-path.ts";
import { type GoJudge, goJudges, judges } from "./judges.ts";
import { pinnedVersion } from "./pinned-version.ts";
import { upstreamFolders } from "./schema-sources.ts";
import { pins } from "./schemas.ts";

test("schemas and programs of one module have one version", () => {
  const modules = new Set([
    "k8s.io/kubernetes",
    ...upstreamFolders.map((upstream) => upstream.module),
  ]);
  const shared = goJudges.filter((judge: GoJudge) => modules.has(judge.module));
  expect(shared.map((judge) => `${judge.name} ${judgeVersion(judge)}`)).toEqual(
    shared.map((judge) => `${judge.name} ${pinnedVersion(pins, judge.module)}`),
  );
});

test("the parser of PromQL is that of promtool", () => {
  const [parser, promtool] = (["promql", "promtool"] as const).map(findJudge).map(judgeVersion);
  expect(parser).toBe(promtool);
});

test("what tells people and what holds back alerts are of the Alertmanager whose configuration amtool reads", () => {
  const names = ["amtool", "alertmanager", "inhibitor"] as const;
  expect(new Set(names.map(findJudge).map(judgeVersion)).size).toBe(1);
});

test("a judge that is named after a version is of that version", () => {
  const named = goJudges.filter((judge: GoJudge) => /\d$/.test(judge.name));
  expect(named.map((judge) => judge.name)).toEqual(
    named.map((judge) => `kustomize-${judgeVersion(judge).slice(1)}`),
  );
});

test("YAML is read by the very libraries that kustomize 5.8.1 is made with", () => {
  const own = judgeModule(findJudge("go-yaml") as GoJudge);
  const kustomize = judgeModule(findJudge("kustomize-5.8.1") as GoJudge);
  const libraries = ["sigs.k8s.io/yaml", "go.yaml.in/yaml/v2", "go.yaml.in/yaml/v3"];
  expect(libraries.map((library) => pinnedVersion(own, library))).toEqual(
    libraries.map((library) => pinnedVersion(kustomize, library)),
  );
});

test("the README names every judge in its version", () => {
  const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `([\w.-]+)` +\| (v[\w.-]+)/gm)];
  expect(rows.map(([, name, version]) => `${name} ${version}`)).toEqual(
    judges.map((judge) => `${judge.name} ${judgeVersion(judge)}`),
  );
});
