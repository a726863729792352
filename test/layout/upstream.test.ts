import { cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { foundation } from "../../base/foundation/foundation.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { application, namespace, stack, upstream } from "../../sdk/index.ts";
import { upstreamApplication } from "../../sdk/layout/application.ts";
import { stackProject } from "../../sdk/layout/project.ts";
import type { Folder } from "../../sdk/model/folder.ts";
import { groupOf, type KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import type { Phase } from "../../sdk/model/phase.ts";
import { readObjects } from "../judges/go-yaml.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { type KustomizeVersion, kustomizeBuild } from "../judges/kustomize.ts";
import { builtFolders } from "../judges/schemas.ts";
import { observability, smallFleet } from "../small-fleet.ts";
import { putFiles, temporaryFolder } from "./temporary-folder.ts";

const simulation = namespace({
  name: "simulation",
  podSecurity: "baseline",
  purpose: "Nodes that are none",
});

/** A real program with definitions, rights and a workload, as its own project delivers it. */
const kwok = {
  repository: "https://github.com/kubernetes-sigs/kwok",
  tag: "v0.8.0",
  path: "kustomize/kwok",
  form: "kustomize",
  kinds: [
    "apiextensions.k8s.io/v1/CustomResourceDefinition",
    "apps/v1/Deployment",
    { kind: "flowcontrol.apiserver.k8s.io/v1/FlowSchema", scope: "Cluster" },
    "rbac.authorization.k8s.io/v1/ClusterRole",
    "rbac.authorization.k8s.io/v1/ClusterRoleBinding",
    "v1/ConfigMap",
    "v1/Service",
    "v1/ServiceAccount",
  ],
} as const satisfies Folder;

/** What us-test gets of a stack with this upstream and the foundation. */
function delivered(source: Folder, phase: Phase = "operators") {
  const definition = {
    name: "simulated",
    purpose: "What the tests deliver",
    applications: {
      foundation: application(foundation, { namespace: observability, phase: "foundation" }),
      kwok: upstream({ ...source, namespace: simulation, phase }),
    },
  } as const;
  const usTest = { stacks: [stack(definition)()] };
  const { evaluated, findings } = evaluate(smallFleet([], { usTest }));
  expect(findings).toEqual([]);
  const cluster = evaluated.clusters.find(({ facts }) => facts.name === "us-test")!;
  return {
    application: upstreamApplication(cluster.upstreams[0]!, cluster, evaluated.definition),
    project: stackProject(definition, evaluated).spec,
    objects: cluster.applications.flatMap(({ objects }) => objects),
  };
}

const key = ({ apiVersion, kind, metadata }: KubernetesObject) =>
  `${groupOf(apiVersion)} ${kind} ${metadata.name}`;
const precious = /^(Namespace|CustomResourceDefinition|PersistentVolumeClaim)$/;
const scratch = temporaryFolder();
const kept = () => builtFolders().find(({ repository }) => repository === kwok.repository)!;

/** Builds kwok's folder with the Application's patches at its end, where Argo CD puts them. */
async function built(version: KustomizeVersion, patches: readonly unknown[]) {
  const folder = mkdtempSync(join(scratch, "kwok-"));
  cpSync(kept().folder, folder, { recursive: true, dereference: true });
  const path = "kwok/kustomization.yaml";
  const kustomization: unknown = parse(readFileSync(join(folder, path), "utf8"));
  putFiles(folder, [{ path, content: stringify({ ...(kustomization as object), patches }) }]);
  return kustomizeBuild(join(folder, "kwok"), version);
}

test.each(["5.8.1", "5.7.0", "newest"] as const)(
  "kustomize %s: a Kustomize folder is what it builds to, and what is precious asks a person",
  async (version) => {
    const { source } = delivered(kwok).application.spec;
    expect(Object.keys(source!).sort()).toEqual([
      ...["kustomize", "path", "repoURL", "targetRevision"],
    ]);
    const { patches = [] } = source!.kustomize!;
    const [plain, guarded] = await Promise.all([built(version, []), built(version, patches)]);
    const annotations = { "argocd.argoproj.io/sync-options": "Prune=confirm,Delete=confirm" };
    expect(guarded).toEqual(
      plain.map((object) =>
        precious.test(object.kind)
          ? {
              ...object,
              metadata: {
                ...object.metadata,
                annotations: { ...(object.metadata.annotations as object), ...annotations },
              },
            }
          : object,
      ),
    );
    expect(guarded.filter(({ kind }) => precious.test(kind)).length).toBeGreaterThan(5);
  },
  30_000,
);

test("each kind that comes from there is in the list of its scope, and no other is", async () => {
  const { project } = delivered(kwok);
  // The foundation of the same stack brings these.
  const others = ["Namespace", "NetworkPolicy", "PriorityClass"];
  const permitted = (list: readonly { group: string; kind: string }[] = []) =>
    list.filter(({ kind }) => !others.includes(kind)).map(({ group, kind }) => `${group} ${kind}`);
  const [forCluster, forNamespaces] = [
    permitted(project.clusterResourceWhitelist),
    permitted(project.namespaceResourceWhitelist),
  ];
  expect(forCluster).toEqual([
    "apiextensions.k8s.io CustomResourceDefinition",
    "flowcontrol.apiserver.k8s.io FlowSchema",
    "rbac.authorization.k8s.io ClusterRole",
    "rbac.authorization.k8s.io ClusterRoleBinding",
  ]);
  expect(forNamespaces).toEqual([" ConfigMap", " Service", " ServiceAccount", "apps Deployment"]);
  const objects = await built("5.8.1", []);
  const come = objects.map(({ apiVersion, kind }) => `${groupOf(apiVersion)} ${kind}`);
  expect([...new Set(come)].sort()).toEqual([...forCluster, ...forNamespaces].sort());
});

test("files are applied as they lie there; those of a Kustomize folder are no objects of a cluster", async () => {
  const { source } = delivered({ ...kwok, form: "files" }).application.spec;
  expect(source!.directory).toEqual({ include: "*.yaml" });
  expect(source).not.toHaveProperty("kustomize");
  const folder = join(kept().tree, kwok.path);
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
  const objects = (await Promise.all(texts.map((text) => readObjects(text)))).flat();
  expect(objects.map(({ kind }) => kind)).toContain("Kustomization");
});

test("the schema of Argo CD takes both forms", async () => {
  const { findings, objects } = await kubeconformObjects([
    delivered(kwok).application,
    delivered({ ...kwok, form: "files", prune: true }).application,
  ] as never);
  expect({ findings, objects }).toEqual({ findings: [], objects: 2 });
});

test("nothing is removed unless prune says so; then all goes with the application, but no store", () => {
  const told = (...given: Parameters<typeof delivered>) => {
    const { metadata, spec } = delivered(...given).application;
    return [spec.syncPolicy?.automated?.prune, metadata.finalizers?.length ?? 0];
  };
  expect(told(kwok)).toEqual([false, 0]);
  expect(told({ ...kwok, prune: true })).toEqual([true, 1]);
  expect(told({ ...kwok, prune: true }, "stores")).toEqual([true, 0]);
});

test("its namespace is made and closed as any other", () => {
  const { objects, project } = delivered(kwok);
  const [ours, its] = [observability.name, simulation.name].map((name) =>
    objects
      .filter(({ metadata }) => metadata.namespace === name || metadata.name === name)
      .map((object) => key(object).replace(name, "")),
  );
  expect(its).toContain("networking.k8s.io NetworkPolicy default-deny");
  expect(ours).toEqual(expect.arrayContaining(its!));
  const made = objects.find(
    ({ kind, metadata }) => kind === "Namespace" && metadata.name === "simulation",
  );
  expect(made?.metadata.labels).toEqual({
    "pod-security.kubernetes.io/audit": "baseline",
    "pod-security.kubernetes.io/enforce": "baseline",
    "pod-security.kubernetes.io/warn": "baseline",
  });
  expect(project.destinations).toContainEqual({ name: "us-test", namespace: "simulation" });
});
