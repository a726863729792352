import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { type Fleet } from "../../sdk/index.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { Retired, UpstreamApplication } from "../../sdk/model/stack.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { type Changes, namespaceObject, smallFleet } from "../small-fleet.ts";
import { configMap, deployment, serviceAccount } from "../small-objects.ts";
import { git } from "../git.ts";
import { commit, put, sandbox } from "../write/sandbox.ts";
import { both, files, maps, upgrade } from "./small-upgrade.ts";

test("what goes must stay permitted until it is gone, or Argo CD leaves it behind without a word", async () => {
  const before = [serviceAccount("web"), deployment(), ...maps("a")];
  const { left } = await both(before, [serviceAccount("web"), ...maps("a")]);
  expect(left).toHaveLength(2);
  expect(left[1]).toBe(
    "us-test/example: leaves behind what its project permits no more: Deployment/observability/web " +
      '(write retires: { kinds: ["apps/v1/Deployment"] } into the stack until it is gone) [left-behind]',
  );
  const retires = { kinds: ["apps/v1/Deployment"] };
  const { left: none } = await both(before, [serviceAccount("web"), ...maps("a")], {
    stack: { retires },
  });
  expect(none).toEqual([]);

  const elsewhere = { ...configMap("b"), metadata: { name: "b", namespace: "elsewhere" } };
  const other = { ...namespaceObject, metadata: { name: "elsewhere" } };
  const { left: outside } = await both([elsewhere, other, ...maps("a")], [other, ...maps("a")]);
  expect(outside[0]).toContain('(write retires: { namespaces: ["elsewhere"] } into the stack');
});

type Upstream = UpstreamApplication["upstream"];

test("so must what only another project's repository names, where that is removed", async () => {
  const crds = "apiextensions.k8s.io/v1/CustomResourceDefinition";
  const widgets = { kind: "example.com/v1/Widget", scope: "Cluster" } as const;
  const program: Upstream = {
    ...{ repository: "https://github.com/example/program", tag: "v1.0.0", path: "config" },
    form: "kustomize",
    kinds: [crds, widgets, "apps/v1/Deployment"],
    prune: true,
  };
  const judged = async (now: Upstream | undefined, retires: Retired = {}, before = program) => {
    const { left } = await upgrade(
      smallFleet(maps("a"), { upstreams: { program: before } }),
      smallFleet(maps("a"), { upstreams: { ...(now && { program: now }) }, stack: { retires } }),
    );
    return left;
  };
  const later = { ...program, tag: "v1.1.0" };
  expect(await judged(later)).toEqual([]);
  const gone = [widgets, "apps/v1/Deployment"];
  const less = { ...later, kinds: [crds] };
  const line =
    "us-test/program: leaves behind what its project permits no more: " +
    "example.com/v1/Widget, apps/v1/Deployment (write retires: { kinds: " +
    '["apps/v1/Deployment", {"kind":"example.com/v1/Widget","scope":"Cluster"}] } ' +
    "into the stack until it is gone) [left-behind]";
  expect(await judged(less)).toContain(line);
  expect(await judged(less, { kinds: gone })).toEqual([]);
  expect(await judged(undefined, { kinds: gone })).toEqual([
    expect.stringContaining(`leaves behind what its project permits no more: ${crds} (write`),
    expect.stringContaining(`leaves behind what its project permits no more: ${crds} (write`),
  ]);
  // What is never removed needs no permission to go.
  const { prune: _, ...kept } = program;
  expect(await judged({ ...kept, tag: "v1.1.0", kinds: [crds] }, {}, kept)).toEqual([]);
});

test("what a cluster that waits for a promotion still runs stays permitted until it has got it", async () => {
  const waits = { usTest: { revision: "us-test" } };
  const before = smallFleet([serviceAccount("web"), deployment(), ...maps("a")], waits);
  const retires = { kinds: ["apps/v1/Deployment"] };
  const fleet = (changes: Changes) =>
    smallFleet([serviceAccount("web"), ...maps("a")], { ...waits, ...changes });
  const repository = sandbox(await files(before));
  git(repository, ["update-ref", "refs/remotes/origin/us-test", "HEAD"]);
  put(repository, await files(fleet({ stack: { retires } })));
  commit(repository, "No web");
  const findings = async (now: Fleet) =>
    compareWithBase(await build(now), { repository }).findings.map(formatFinding);
  expect(await findings(fleet({ stack: { retires } }))).toEqual([]);
  expect(await findings(fleet({}))).toEqual([
    expect.stringMatching(/^us-test\/example: leaves behind .*Deployment\/observability\/web/),
  ]);
  git(repository, ["update-ref", "refs/remotes/origin/us-test", "HEAD"]);
  expect(await findings(fleet({}))).toEqual([]);

  // Somebody else's work that this branch has not got yet.
  git(repository, ["checkout", "--quiet", "-b", "ahead"]);
  put(repository, await files(before));
  commit(repository, "A web again");
  git(repository, ["update-ref", "refs/remotes/origin/us-test", "HEAD"]);
  git(repository, ["checkout", "--quiet", "main"]);
  expect(await findings(fleet({}))).toEqual([]);
});
