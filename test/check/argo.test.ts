import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { build } from "../../sdk/check/build.ts";
import { application, stack, upstream } from "../../sdk/index.ts";
import { kindOf } from "../../sdk/model/kinds.ts";
import { groupOf } from "../../sdk/model/kubernetes-object.ts";
import type { Phase } from "../../sdk/model/phase.ts";
import type { Folder } from "../../sdk/model/folder.ts";
import { fleetRejections, rejections } from "../rejections.ts";
import { componentOf, namespaceObject, observability, smallFleet } from "../small-fleet.ts";
import { configMap, namespace, serviceAccount } from "../small-objects.ts";

export const one = [serviceAccount("a")];

test("bad input 81: a revision that is HEAD, empty or none is rejected", async () => {
  const judged = (revision: string) => rejections(one, { euTest: { revision } });
  expect(await judged("HEAD")).toEqual([
    "eu-test revision: is HEAD: whatever the repository's default branch is " +
      "(a branch or a tag, so that the clusters can differ) [delivery]",
  ]);
  expect(await judged("")).toEqual([
    expect.stringContaining("revision: is empty, which means HEAD"),
  ]);
  for (const revision of ["a b", "../x", "-x", "a..b", "a:b", "main/", "x.lock", "v1.*"]) {
    expect(await judged(revision)).toEqual([expect.stringContaining("is no name of a revision")]);
  }
  for (const revision of ["main", "release/2026-11", "v1.2.3", "0123456789abcdef"]) {
    expect(await judged(revision)).toEqual([]);
  }
});

test("bad input 81: a repository that is no URL, or carries a password, is rejected", async () => {
  const password = ["https://user", "word@github.com/a/b"].join(":");
  expect(await rejections(one, { fleet: { repository: password } })).toEqual([
    "fleet repository: holds a password (https://host/path or git@host:path) [definitions]",
  ]);
  for (const repository of ["", "github.com/a/b", "http://github.com/a/b", "file:///a"]) {
    expect(await rejections(one, { fleet: { repository } })).toContainEqual(
      "repository: is no URL of a repository " +
        "(https://host/path or git@host:path, without a password) [delivery]",
    );
  }
  for (const repository of ["git@github.com:a/b.git", "https://git.example.com:8443/a/b.git"]) {
    expect(await rejections(one, { fleet: { repository } })).toEqual([]);
  }
});

test("bad input 81: a stack that would be Argo CD's own project is rejected", async () => {
  for (const name of ["default", "bootstrap"]) {
    const own = stack({
      name,
      purpose: "none",
      applications: {
        a: application(componentOf("a", one), { namespace: observability, phase: "workloads" }),
      },
    });
    expect(await rejections([], { euTest: { stacks: [own()] } })).toContainEqual(
      expect.stringContaining(`stack: "${name}" is taken`),
    );
  }
});

test("Argo CD's own settings on a cluster that does not run it are rejected", async () => {
  const argocd = { ...observability, name: "argocd", outside: true as const };
  const settings = { ...configMap("a"), metadata: { name: "a", namespace: "argocd" } };
  const own = stack({
    name: "own",
    purpose: "none",
    applications: {
      a: application(componentOf("a", [settings]), { namespace: argocd, phase: "foundation" }),
    },
  });
  expect(await rejections([], { usTest: { stacks: [own()] } })).not.toContainEqual(
    expect.stringContaining("[argo-cluster]"),
  );
  expect(await rejections([], { euTest: { stacks: [own()] } })).toContainEqual(
    "eu-test/a: is for the Argo CD in argocd of us-test, with the credentials that it keeps " +
      "(take the stack own out of this cluster) [argo-cluster]",
  );
});

/** A fleet whose eu-test runs operator objects in one phase and takes definitions from elsewhere in another. */
function withDefinitions(
  objects: Phase,
  definitions: Phase | undefined,
  source: Partial<Folder> = {},
) {
  const rules = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "rules", namespace },
    spec: { groups: [] },
  };
  const own = stack({
    name: "operated",
    purpose: "Objects of the operator",
    applications: {
      rules: application(componentOf("rules", [rules]), {
        namespace: observability,
        phase: objects,
      }),
      ...(definitions && {
        crds: upstream({
          namespace: observability,
          phase: definitions,
          repository: "https://github.com/prometheus-operator/prometheus-operator",
          tag: "v0.93.1",
          path: "example/prometheus-operator-crd",
          form: "files",
          kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
          ...source,
        }),
      }),
    },
  });
  return smallFleet([], { euTest: { stacks: [own()] } });
}

test("bad input 81: another project's branch, path or repository of no fixed form is rejected", async () => {
  const judged = (source: object) => fleetRejections(withDefinitions("workloads", "crds", source));
  expect(await judged({})).toEqual([]);
  for (const tag of ["HEAD", "main", "master", ""]) {
    expect(await judged({ tag })).toEqual([
      `eu-test/crds tag: "${tag}" is no fixed tag [delivery]`,
    ]);
  }
  for (const path of ["/etc", "../x", "a/../../b", ""]) {
    expect(await judged({ path })).toEqual([
      `eu-test/crds path: "${path}" is no folder [delivery]`,
    ]);
  }
  expect(await judged({ repository: "x" })).toHaveLength(1);
});

test("bad input 85: files that hold definitions, namespaces or claims are never pruned", async () => {
  const judged = (source: Parameters<typeof withDefinitions>[2]) =>
    fleetRejections(withDefinitions("workloads", "crds", { prune: true, ...source }));
  expect(await judged({})).toEqual([
    "eu-test/crds prune: would remove a CustomResourceDefinition without asking, and its content " +
      "with it (leave prune out, or take what is pruned from a folder of its own) [delivery]",
  ]);
  // There Argo CD asks a person first.
  expect(await judged({ form: "kustomize" })).toEqual([]);
  const kinds = ["apps/v1/Deployment", "v1/Namespace", "v1/PersistentVolumeClaim"];
  expect(await judged({ kinds })).toContainEqual(
    expect.stringContaining("would remove a Namespace or a PersistentVolumeClaim without asking"),
  );
});

test("bad input 81: an Application of the default project, revision or namespaces is rejected", async () => {
  const spec = {
    project: "small",
    source: { repoURL: "https://github.com/example/other", targetRevision: "v1.0.0", path: "a" },
    destination: { name: "us-test", namespace },
    syncPolicy: { syncOptions: ["ServerSideApply=true"] },
  };
  const judged = (fields: object) =>
    rejections([
      {
        apiVersion: "argoproj.io/v1alpha1",
        kind: "Application",
        metadata: { name: "a", namespace },
        spec: { ...spec, ...fields },
      },
    ]);
  const at = "eu-test/example/Application/observability/a spec";
  expect(await judged({})).toEqual([]);
  expect(await judged({ project: "default" })).toEqual([
    `${at}.project: is the one without limits [argo]`,
  ]);
  for (const targetRevision of ["HEAD", "", undefined]) {
    expect(await judged({ source: { ...spec.source, targetRevision } })).toEqual([
      `${at}.source.targetRevision: follows the default branch [argo]`,
    ]);
  }
  for (const option of ["CreateNamespace=true", "ServerSide=true"]) {
    expect(await judged({ syncPolicy: { syncOptions: [option] } })).toEqual([
      expect.stringContaining(`${at}.syncPolicy.syncOptions: "${option}" is no sync option`),
    ]);
  }
});

test("bad input 83: a wave that is no integer, and a sync option that is none, are rejected", async () => {
  const annotated = (name: string, value: string) =>
    rejections([serviceAccount("a", { annotations: { [`argocd.argoproj.io/${name}`]: value } })]);
  expect(await annotated("sync-wave", "-1")).toEqual([]);
  expect(await annotated("sync-options", "Prune=false,Validate=false")).toEqual([]);
  expect(await annotated("sync-wave", "first")).toEqual([
    expect.stringContaining(
      'metadata.annotations["argocd.argoproj.io/sync-wave"]: "first" is no integer',
    ),
  ]);
  expect(await annotated("sync-options", "Prune=false,Purge=false")).toEqual([
    expect.stringContaining('"Purge=false" is no sync option [argo]'),
  ]);
});

test("bad input 82: every Application goes where its project allows, with kinds it allows", async () => {
  const { evaluated, files, findings } = await build(smallFleet(one));
  expect(findings).toEqual([]);
  const read = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder)).map(({ content }) => parse(content));
  const projects = new Map(
    read("bootstrap/appproject-").map(({ metadata, spec }) => [metadata.name, spec]),
  );
  const applications = read("apps/");
  expect(applications).toHaveLength(4);
  for (const { spec } of applications) {
    const project = projects.get(spec.project);
    expect(spec.project).not.toBe("default");
    expect(project.sourceRepos).toContain(spec.source.repoURL);
    expect(project.destinations).toContainEqual(spec.destination);
    expect(spec.syncPolicy.syncOptions).toEqual([
      "FailOnSharedResource=true",
      "ServerSideApply=true",
    ]);
  }
  const allowed = projects.get("small");
  for (const object of evaluated.clusters.flatMap((cluster) =>
    cluster.applications.flatMap(({ objects }) => objects),
  )) {
    const list = kindOf(object)?.namespaced
      ? "namespaceResourceWhitelist"
      : "clusterResourceWhitelist";
    expect(allowed[list]).toContainEqual({ group: groupOf(object.apiVersion), kind: object.kind });
  }
});

test("bad input 83: a custom resource without definitions in an earlier phase is rejected", async () => {
  expect(await fleetRejections(withDefinitions("workloads", "crds"))).toEqual([]);
  const deliver = "(deliver them with upstream(...) in the phase crds) [definitions-first]";
  expect(await fleetRejections(withDefinitions("workloads", undefined))).toEqual([
    `eu-test/rules: nothing delivers the definitions of monitoring.coreos.com ${deliver}`,
  ]);
  expect(await fleetRejections(withDefinitions("workloads", "workloads"))).toEqual([
    "eu-test/rules: needs the definitions of monitoring.coreos.com, but no phase before " +
      `"workloads" has any ${deliver}`,
  ]);
  expect(await fleetRejections(withDefinitions("foundation", "crds"))).toHaveLength(1);
});

test("bad input 85: a namespace or a claim is removed only after a person confirms it", async () => {
  const claim = {
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name: "data", namespace },
    spec: {
      accessModes: ["ReadWriteOnce"],
      storageClassName: "fast",
      resources: { requests: { storage: "1Gi" } },
    },
  };
  const { evaluated } = await build(smallFleet([claim, ...one]));
  const guarded = evaluated.clusters[0]!.applications.flatMap(({ objects }) => objects).filter(
    ({ metadata }) =>
      metadata.annotations?.["argocd.argoproj.io/sync-options"]?.includes("Prune=confirm"),
  );
  expect(guarded.map(({ kind }) => kind).sort()).toEqual(["Namespace", "PersistentVolumeClaim"]);
});

test("bad input 86: a cluster without objects is rejected", async () => {
  expect(await rejections(one, { euTest: { stacks: [] } })).toEqual([
    "eu-test: has no objects (Argo CD would remove everything) [delivery]",
  ]);
});

test("the namespaces that applications live in are delivered by the small fleet itself", async () => {
  expect(await rejections([namespaceObject])).toEqual([
    expect.stringContaining("Namespace//observability: stands twice"),
  ]);
});
