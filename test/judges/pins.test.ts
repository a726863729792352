import { expect, test } from "@jest/globals";
import { judgeVersion } from "./judge-path.ts";
import { type GoJudge, goJudges } from "./judges.ts";
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

test("a judge that is named after a version is of that version", () => {
  const named = goJudges.filter((judge: GoJudge) => /\d$/.test(judge.name));
  expect(named.map((judge) => judge.name)).toEqual(
    named.map((judge) => `kustomize-${judgeVersion(judge).slice(1)}`),
  );
});
