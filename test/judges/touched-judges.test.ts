import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { git } from "../git.ts";
import { changedFiles } from "./changed-files.ts";
import { askedJudges, touchedJudges } from "./touched-judges.ts";

const folder = mkdtempSync(join(tmpdir(), "touched-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  write("sdk/route.ts", 'export const folder = "./";\n');
  write("sdk/tree.ts", 'import type { route } from "./route.ts";\n');
  write("test/judges/amtool.ts", 'requireJudge("amtool");\n');
  write("test/judges/kustomize.ts", "requireJudge(`kustomize-${version}`);\n");
  write(
    "test/route.test.ts",
    'import "../sdk/route.ts";\nimport { a } from "./judges/amtool.ts";\n',
  );
  write(
    "test/tree.test.ts",
    'import {\n  b,\n} from "./judges/kustomize.ts";\nimport { tree } from "../sdk/tree.ts";\n',
  );
  write("test/e2e/e2e.ts", 'judgePath("kwok");\n');
  write("test/rules/mutate.ts", "");
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  for (const message of ["one", "two"]) {
    git(folder, ["add", "--all"]);
    git(folder, ["commit", "--quiet", "--message", message]);
    write("test/judges/amtool/go.mod", message);
  }
  write("test/tree.test.ts", 'import "./judges/kustomize.ts";\nimport "../sdk/tree.ts";\n');
});

const kubernetes = ["kube-apiserver", "kubectl", "kube-controller-manager", "kube-scheduler"];
const kustomizes = ["kustomize-5.8.1", "kustomize-5.7.0", "kustomize"];

test.each([
  { changed: ["sdk/route.ts"], touched: ["amtool"] },
  { changed: ["sdk/tree.ts"], touched: kustomizes },
  { changed: ["test/tree.test.ts", "sdk/route.ts"], touched: [...kustomizes, "amtool"] },
  { changed: ["test/judges/kustomize-5.7.0/go.sum"], touched: ["kustomize-5.7.0"] },
  { changed: ["test/judges/schemas/kubernetes-1.35/go.mod"], touched: ["schemas"] },
  {
    changed: ["test/judges/answers/answers.go"],
    touched: [
      ...["golang", "promql", "inhibitor", "grafana-api", "cyclonus", "cilium"],
      "scrape-configs",
    ],
  },
  {
    changed: ["sdk/route.ts", "test/judges/kubernetes/go.mod"],
    touched: [...kubernetes, "amtool"],
  },
  { changed: ["test/e2e/e2e.ts"], touched: ["kwok"] },
  { changed: ["README.md", "gone.ts"], touched: [] },
])("$changed touches $touched", ({ changed, touched }) => {
  expect(touchedJudges(folder, changed)).toEqual(touched);
});

test("a run is known by what its code asks", () => {
  expect(askedJudges(folder, "test/e2e/e2e.ts")).toEqual(["kwok"]);
  expect(askedJudges(folder, "test/route.test.ts")).toEqual(["amtool"]);
});

test("on main the last commit counts, on a branch all since main, and what is not committed", () => {
  expect(changedFiles(folder)).toEqual(["test/judges/amtool/go.mod", "test/tree.test.ts"]);
  git(folder, ["switch", "--quiet", "--create", "branch"]);
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--message", "three"]);
  write("new.ts", "");
  expect(changedFiles(folder)).toEqual([
    "test/judges/amtool/go.mod",
    "test/tree.test.ts",
    "new.ts",
  ]);
  const bare = mkdtempSync(join(tmpdir(), "no-git-"));
  expect(changedFiles(bare)).toEqual([]);
  rmSync(bare, { recursive: true });
});
