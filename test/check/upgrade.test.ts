import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { type Fleet, migrate, waive } from "../../sdk/index.ts";
import { formatFinding, type Finding } from "../../sdk/model/finding.ts";
import type { Retired, UpstreamApplication } from "../../sdk/model/stack.ts";
import { formatUncompared } from "../../sdk/upgrade/uncompared.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { declaredPods } from "../declared-pods.ts";
import {
  type Changes,
  componentOf,
  namespaceObject,
  type Objects,
  smallFleet,
} from "../small-fleet.ts";
import { configMap, deployment, service, serviceAccount } from "../small-objects.ts";
import { commit, git, plainFolder, put, sandbox } from "../write/sandbox.ts";

const namespace = "observability";

async function files(fleet: Fleet): Promise<Record<string, string>> {
  const { files, findings } = await build(fleet);
  expect(findings.map(formatFinding)).toEqual([]);
  return Object.fromEntries(files.map(({ path, content }) => [`generated/${path}`, content]));
}

/** What `check` says of a fleet whose last commit holds the tree of another. */
async function upgrade(before: Fleet, after: Fleet) {
  const repository = sandbox(await files(before));
  const built = await build(after);
  expect(built.findings.map(formatFinding)).toEqual([]);
  const { lines, findings, idle } = compareWithBase(built, { repository });
  // Whatever goes takes permissions along, which one test is about.
  const isLeft = ({ check }: Finding) => check === "left-behind";
  return {
    ...{ lines, idle },
    findings: findings.filter((finding) => !isLeft(finding)).map(formatFinding),
    left: findings.filter(isLeft).map(formatFinding),
  };
}

const both = (before: Objects, after: Objects, changes: Changes = {}) =>
  upgrade(smallFleet(before), smallFleet(after, changes));

function statefulSet(spec: object = {}) {
  const {
    metadata,
    spec: { selector, template },
  } = deployment();
  return {
    ...{ apiVersion: "apps/v1", kind: "StatefulSet", metadata },
    spec: { serviceName: "web", replicas: 1, selector, template, ...spec },
  };
}
const around = [serviceAccount("web"), service("web"), service("other")];
const claim = (storage: string, name = "data") => ({
  ...{ apiVersion: "v1", kind: "PersistentVolumeClaim" },
  metadata: { name, namespace },
  spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage } } },
});
const maps = (...names: readonly string[]) => names.map((name) => configMap(name));

const web = "eu-test/example/StatefulSet/observability/web";

const keep = (label: string) =>
  `(keep it, or write migrate("${label}", "<why>", "<YYYY-MM-DD>") in clusters/index.ts)`;
const declare = (check: string, label: string) =>
  `or write waive("${check}", "${label}", "<why>", "<YYYY-MM-DD>") in clusters/index.ts)`;

test("bad input 84: a change that Kubernetes does not take is refused and names the field", async () => {
  const { findings, lines } = await both(
    [...around, statefulSet()],
    [...around, statefulSet({ serviceName: "other", minReadySeconds: 5 })],
  );
  const line = (label: string) =>
    `${label} spec.serviceName: cannot change ("web" → "other") ${keep(label)} [immutable-fields]`;
  expect(findings).toEqual([line(web), line(web.replace("eu-test", "us-test"))]);
  expect(lines).toEqual([
    expect.stringMatching(/^compared with main \(\w{10}\): 2 of 4 applications differ$/),
  ]);
});

test("bad input 84: so is one that reaches only one cluster, through its overlay", async () => {
  const { findings } = await both(
    [...around, statefulSet()],
    ({ cluster }) => [
      ...around,
      statefulSet(cluster.name === "eu-test" ? { podManagementPolicy: "Parallel" } : {}),
    ],
    { example: { pods: declaredPods([statefulSet()]) } },
  );
  expect(findings).toEqual([
    `${web} spec.podManagementPolicy: cannot change ("OrderedReady" → "Parallel") ${keep(web)} [immutable-fields]`,
  ]);
});

test("bad input 84: a claim grows, but does not shrink, and nobody may migrate it", async () => {
  expect((await both([claim("2Gi")], [claim("3Gi")])).findings).toEqual([]);
  const { findings } = await both([claim("2Gi")], [claim("1Gi")]);
  expect(findings).toHaveLength(2);
  expect(findings[0]).toBe(
    "eu-test/example/PersistentVolumeClaim/observability/data spec.resources.requests.storage: " +
      'cannot shrink ("2Gi" → "1Gi") (deliver one of another name beside it, move the data, ' +
      "then waive the removal) [immutable-fields]",
  );
});

const changed = [...around, statefulSet({ serviceName: "other" })];
const why = "the Service got another name";

test("a migration accepts the change and makes Argo CD replace that object, on that cluster", async () => {
  const migrations = [migrate("*/example/StatefulSet/*/web", why, "2027-03-31")];
  const { findings } = await both([...around, statefulSet()], changed, { fleet: { migrations } });
  expect(findings).toEqual([]);

  const one = [migrate(web, why, "2027-03-31")];
  const { findings: others } = await both([...around, statefulSet()], changed, {
    fleet: { migrations: one },
  });
  expect(others).toEqual([expect.stringMatching(/^us-test\/example\/StatefulSet\/.*\[immutable-/)]);
  const tree = await files(smallFleet(changed, { fleet: { migrations: one } }));
  const told = Object.keys(tree).filter((path) => tree[path]?.includes("Force=true,Replace=true"));
  expect(told).toEqual(["generated/overlays/eu-test/example/statefulset-web.patch.yaml"]);
});

test("a migration keeps the options of Argo CD that the object tells already", async () => {
  const annotations = { "argocd.argoproj.io/sync-options": "Prune=false" };
  const map = { ...configMap("a"), metadata: { name: "a", namespace, annotations } };
  const migrations = [migrate("us-test/example/ConfigMap/observability/a", why, "2027-03-31")];
  const tree = await files(smallFleet([map], { fleet: { migrations } }));
  expect(tree["generated/overlays/us-test/example/configmap-a.patch.yaml"]).toContain(
    "value: Prune=false,Force=true,Replace=true",
  );
});

test("a migration is a finding where it replaces nothing, destroys data, has no reason or is overdue", async () => {
  const said = async (object: string, reason = why, until = "2027-03-31") => {
    const migrations = [migrate(object, reason, until)];
    const fleet = smallFleet([claim("1Gi"), ...maps("a")], { fleet: { migrations } });
    const { findings } = await build(fleet, { today: "2026-11-20" });
    return findings.map(formatFinding).map((line) => line.replace(`${object}: `, ""));
  };
  const map = "us-test/example/ConfigMap/observability/a";
  expect(await said(map)).toEqual([]);
  expect(await said(`${map}b`)).toEqual(["migration replaces nothing (remove it) [migrations]"]);
  expect(await said("us-test/example/*/*/*")).toEqual([
    expect.stringMatching(
      /^migration would delete what PersistentVolumeClaim\/observability\/data holds/,
    ),
  ]);
  expect(await said(map, " ")).toEqual([expect.stringContaining("migration has no reason")]);
  expect(await said(map, why, "soon")).toEqual([
    expect.stringContaining('migration "soon" is no day'),
  ]);
  expect(await said(map, why, "2026-11-19")).toEqual([
    expect.stringContaining("migration ended 2026-11-19"),
  ]);
});

const data = "us-test/example/PersistentVolumeClaim/observability/data";

test("bad input 85: a claim or a namespace that goes is refused, unless a waiver says so", async () => {
  const before = [claim("1Gi"), ...maps("a")];
  const { findings } = await both(before, maps("a"));
  expect(findings).toHaveLength(2);
  expect(findings[1]).toBe(
    `${data}: is not delivered any more, and what it holds is lost with it ` +
      `(bring it back, ${declare("precious-objects", data)} [precious-objects]`,
  );
  const waivers = [waive("precious-objects", data.replace("us-test", "*"), why, "2027-03-31")];
  expect((await both(before, maps("a"), { fleet: { waivers } })).findings).toEqual([]);

  const other = { ...namespaceObject, metadata: { name: "other" } };
  expect((await both([other, ...maps("a")], maps("a"))).findings).toEqual([
    expect.stringMatching(/^eu-test\/example\/Namespace\/\/other: .* \[precious-objects\]$/),
    expect.stringMatching(/^us-test\/example\/Namespace\/\/other: .* \[precious-objects\]$/),
  ]);
});

test("bad input 85: a claim that another application delivers from now on does not go", async () => {
  const beside = { volumes: componentOf("volumes", [claim("1Gi")]) };
  const { findings } = await both([claim("1Gi"), ...maps("a")], maps("a"), { beside });
  expect(findings).toEqual([]);
});

test("bad input 86: an application that loses more than half of its objects is refused", async () => {
  const four = maps("a", "b", "c", "d");
  expect((await both(four, maps("a", "b"))).findings).toEqual([]);
  expect((await both(maps("a", "b", "c"), maps("a"))).findings).toEqual([]);
  const { findings } = await both(four, maps("a", "e", "f", "g"));
  expect(findings).toHaveLength(2);
  expect(findings[1]).toBe(
    "us-test/example: loses 3 of 4 objects (Argo CD would remove it: bring it back, " +
      `${declare("removals", "us-test/example")} [removals]`,
  );
  const waivers = [waive("removals", "*/example", why, "2027-03-31")];
  expect((await both(four, maps("a"), { fleet: { waivers } })).findings).toEqual([]);
});

test("bad input 86: an application that delivers nothing any more is refused, whatever its size", async () => {
  const { findings } = await both(maps("a"), []);
  expect(findings).toHaveLength(2);
  expect(findings[0]).toMatch(/^eu-test\/example: delivers none of 1 /);
});

test("bad inputs 86, 108: a cluster that goes is refused, with what it holds; a renamed one as well", async () => {
  const fleet = smallFleet([claim("1Gi")]);
  const [euTest, usTest] = fleet.clusters;
  const left = { ...fleet, clusters: [usTest!] };
  expect((await upgrade(fleet, left)).findings).toEqual([
    expect.stringMatching(/^eu-test\/example\/PersistentVolumeClaim\/.* \[precious-objects\]$/),
    expect.stringMatching(
      /^eu-test\/namespaces\/Namespace\/\/observability: .* \[precious-objects\]$/,
    ),
    expect.stringMatching(/^eu-test: is no cluster any more \(.* \[removals\]$/),
  ]);
  const renamed = { ...fleet, clusters: [{ ...euTest!, name: "europe" }, usTest!] };
  const { findings } = await upgrade(fleet, renamed);
  expect(findings.at(-1)).toMatch(
    /^eu-test: is no cluster any more; "europe" is new: a renamed cluster is a removal of the old one \(/,
  );
  const waivers = [
    waive("removals", "eu-test", why, "2027-03-31"),
    waive("precious-objects", "eu-test/*/*/*/*", why, "2027-03-31"),
  ];
  expect((await upgrade(fleet, { ...renamed, waivers })).findings).toEqual([]);
});

test("bad input 108: a renamed application is a removal of the old one, and is told as such", async () => {
  const before = smallFleet(maps("a"), { beside: { store: componentOf("store", maps("b")) } });
  const after = smallFleet(maps("a"), { beside: { shop: componentOf("store", maps("b")) } });
  const { findings } = await upgrade(before, after);
  expect(findings).toHaveLength(2);
  expect(findings[1]).toMatch(
    /^us-test\/store: is no application any more; "shop" is new: a renamed application is a removal/,
  );
});

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
  git(repository, "update-ref", "refs/remotes/origin/us-test", "HEAD");
  put(repository, await files(fleet({ stack: { retires } })));
  commit(repository, "No web");
  const findings = async (now: Fleet) =>
    compareWithBase(await build(now), { repository }).findings.map(formatFinding);
  expect(await findings(fleet({ stack: { retires } }))).toEqual([]);
  expect(await findings(fleet({}))).toEqual([
    expect.stringMatching(/^us-test\/example: leaves behind .*Deployment\/observability\/web/),
  ]);
  git(repository, "update-ref", "refs/remotes/origin/us-test", "HEAD");
  expect(await findings(fleet({}))).toEqual([]);

  // Somebody else's work that this branch has not got yet.
  git(repository, "checkout", "--quiet", "-b", "ahead");
  put(repository, await files(before));
  commit(repository, "A web again");
  git(repository, "update-ref", "refs/remotes/origin/us-test", "HEAD");
  git(repository, "checkout", "--quiet", "main");
  expect(await findings(fleet({}))).toEqual([]);
});

test("a waiver of such a law that accepts nothing is told, and no finding: main has it after the merge", async () => {
  const waivers = [waive("removals", "us-test/example", why, "2027-03-31")];
  const { findings, idle } = await both(maps("a"), maps("a"), { fleet: { waivers } });
  expect({ findings, idle: [...idle] }).toEqual({ findings: [], idle: waivers });
});

const small = smallFleet(maps("a"));

/** What of the trees of some files, in a repository of their own, cannot be compared with a fleet. */
async function uncompared(tree: Readonly<Record<string, string>>, after: Fleet, base?: string) {
  const repository = sandbox(tree);
  const built = await build(after);
  const said = compareWithBase(built, { repository, ...(base !== undefined && { base }) });
  return {
    ...said,
    findings: said.findings.map(formatFinding),
    uncompared: formatUncompared(said.uncompared).split("\n"),
  };
}

test("an application that cannot be built is told and not compared: Argo CD could not deliver it either", async () => {
  const tree = await files(small);
  const overlay = "generated/overlays/eu-test/example/kustomization.yaml";
  const manifest = "generated/apps/eu-test/example.yaml";
  const { [overlay]: _, ...without } = tree;
  const broken: readonly [Record<string, string>, RegExp][] = [
    [{ ...tree, [overlay]: `<<<<<<< HEAD\n${tree[overlay]}` }, /: \S.*/],
    [without, /there is no overlays\/eu-test\/example\/kustomization\.yaml$/],
    [
      { ...tree, [overlay]: `${tree[overlay]}namePrefix: old-\ncomponents: [../../../extra]\n` },
      /its kustomization has namePrefix, components$/,
    ],
    [{ ...tree, [manifest]: "kind: Application\n" }, /is no Application with project, repoURL/],
    [{ ...tree, [manifest]: "{" }, /: \S.*/],
  ];
  for (const [changed, why] of broken) {
    const said = await uncompared(changed, smallFleet([]), "main");
    expect(said.uncompared).toHaveLength(1);
    expect(said.uncompared[0]).toMatch(
      /^not compared: eu-test\/example: it cannot be built at main \(\w{10}\): /,
    );
    expect(said.uncompared[0]).toMatch(why);
    expect(said.findings.join("\n")).toContain("us-test/example: delivers none of 1");
  }
});

const moved = { fleet: { repository: "https://github.com/acme/monitoring" } };

test("a copy of somebody's repository has nothing to compare with, unless one names what runs", async () => {
  const tree = await files(small);
  const found = await uncompared(tree, smallFleet([], moved));
  expect(found.findings).toEqual([]);
  expect(found.uncompared).toEqual([
    expect.stringMatching(
      /^not compared: everything: main \(\w{10}\) delivers from https:\/\/github\.com\/example\/monitoring-gitops; where that is what moved here, add --base main$/,
    ),
  ]);
  const named = await uncompared(tree, smallFleet([], moved), "main");
  expect(named.uncompared).toEqual([""]);
  expect(named.findings.join("\n")).toContain("us-test/example: delivers none of 1");
});

test("what cannot be compared with is told; --base must be a revision", async () => {
  const built = await build(small);
  const said = (repository: string) =>
    formatUncompared(compareWithBase(built, { repository }).uncompared);
  const nothing = "not compared: everything: ";
  expect(said(plainFolder())).toBe(
    `${nothing}git knows no commit that HEAD shares with main or origin/main here`,
  );
  const empty = sandbox();
  expect(said(empty)).toMatch(/^not compared: everything: main \(\w{10}\) has no generated\/$/);
  const { uncompared: named } = compareWithBase(built, { repository: empty, base: "HEAD" });
  expect(formatUncompared(named)).toMatch(/^not compared: everything: HEAD \(\w{10}\) has no gen/);
  expect(() => compareWithBase(built, { repository: empty, base: "absent" })).toThrow(
    "--base absent: Cannot compare with it: git knows no such revision here",
  );
});

test("a base of which git has not fetched everything is a failure that names the file", async () => {
  const tree = await files(small);
  const repository = sandbox(tree);
  const path = "generated/overlays/eu-test/example/kustomization.yaml";
  const blob = git(repository, "rev-parse", `HEAD:${path}`).trim();
  rmSync(join(repository, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  const built = await build(smallFleet(maps("a", "b")));
  expect(() => compareWithBase(built, { repository })).toThrow(
    /^generated\/overlays\/.*: Cannot compare with it: git has not fetched all of that revision/,
  );
});

test("a cluster that waits for a promotion is compared with what it runs, or that is told", async () => {
  const waits = { usTest: { revision: "us-test" } };
  const before = await files(smallFleet(maps("a"), waits));
  const repository = sandbox(before);
  const built = await build(smallFleet(maps("a", "b"), waits));
  const said = () => formatUncompared(compareWithBase(built, { repository }).uncompared);
  expect(said()).toBe(
    "not compared: us-test: git knows no origin/us-test here, which it follows; " +
      "fetch it, or promote for the first time",
  );
  git(repository, "update-ref", "refs/remotes/origin/us-test", "HEAD");
  expect(said()).toBe("");

  // A fix that main never got, and that nobody can build.
  git(repository, "checkout", "--quiet", "-b", "fix");
  put(repository, { "generated/overlays/us-test/example/kustomization.yaml": "<<<<<<< HEAD" });
  commit(repository, "A fix by hand");
  git(repository, "update-ref", "refs/remotes/origin/us-test", "HEAD");
  git(repository, "checkout", "--quiet", "main");
  put(repository, { README: "more" });
  commit(repository, "Something else");
  expect(said()).toMatch(
    /^not compared: us-test\/example: it cannot be built at origin\/us-test: /,
  );
});

test("the default is where the branch left main, or origin/main where there is no local main", async () => {
  const repository = sandbox(await files(small));
  git(repository, "checkout", "--quiet", "-b", "change");
  const after = smallFleet(maps("a", "b"));
  put(repository, await files(after));
  commit(repository, "change");
  git(repository, "update-ref", "refs/remotes/origin/main", "main");
  git(repository, "branch", "--quiet", "--delete", "--force", "main");
  const built = await build(after);
  const line = (base?: string) =>
    compareWithBase(built, { repository, ...(base !== undefined && { base }) }).lines[0];
  expect(line()).toMatch(/^compared with origin\/main \(\w{10}\): 2 of 4 applications differ$/);
  expect(line("HEAD")).toMatch(/^compared with HEAD \(\w{10}\): 0 of 4 applications differ$/);
});
