import { namespace, serviceAccount } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const around = { objects: [serviceAccount("web")] };
const waved = (wave: string): World => ({
  objects: [serviceAccount("web", { annotations: { "argocd.argoproj.io/sync-wave": wave } })],
});
const operated: World = {
  objects: [
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PrometheusRule",
      metadata: { name: "rules", namespace },
      spec: { groups: [] },
    },
  ],
};

/** The laws about what Argo CD is told, and by which facts. */
export const argoExamples: readonly LawExample[] = [
  {
    law: "argo",
    title: "a wave that is no number",
    wrong: waved("first"),
    says: '"first" is no integer',
    right: waved("-1"),
  },
  {
    law: "argo-cluster",
    title: "what is in Argo CD's namespace on a cluster that does not run it",
    around,
    wrong: { fleet: { argo: { cluster: "us-test", namespace, revision: "main" } } },
    says: "is for the Argo CD in observability of us-test, with the credentials that it keeps",
    right: { fleet: { argo: { cluster: "us-test", namespace: "argocd", revision: "main" } } },
  },
  {
    law: "chart-values",
    title: "a password among what a chart is told",
    around,
    wrong: { chart: { values: () => ({ database: { password: "hunter2" } }) } },
    says: '"password" is called as a secret',
    right: { chart: { values: () => ({ database: { existingSecret: "shop-database" } }) } },
  },
  {
    law: "cluster-facts",
    title: "a domain that is none",
    around,
    wrong: { cluster: { domain: "eu" } },
    says: '"eu" is no value for it',
    right: { cluster: { domain: "eu.example.com" } },
  },
  {
    law: "definitions-first",
    title: "definitions that come no earlier than what needs them",
    around: operated,
    wrong: { definitions: { phase: "workloads" } },
    says: 'needs the definitions of monitoring.coreos.com, but no phase before "workloads" has any',
    right: { definitions: { phase: "crds" } },
  },
  ...(
    [
      [
        "a range of versions of a chart",
        { version: "^1.0.0" },
        '"^1.0.0" is no exact version',
        { version: "v1.0.0-rc.1" },
      ],
      [
        "the newest version of a chart",
        { version: "latest" },
        '"latest" is no exact version',
        { version: "1.0.0" },
      ],
      [
        "a registry of charts without its scheme",
        { repository: "registry.example.com/charts" },
        "is no URL of a repository of charts",
        { repository: "oci://registry.example.com/charts" },
      ],
      [
        "a chart with the folder of its registry",
        { chart: "charts/shop" },
        '"charts/shop" is no name of a chart',
        { chart: "shop" },
      ],
      [
        "a chart that brings the namespace that the tree makes",
        { kinds: ["v1/Namespace"] },
        'a Namespace comes of it, and "observability" is made by the tree',
        { kinds: ["v1/ConfigMap"] },
      ],
      [
        "a chart whose volumes go with it",
        { kinds: ["v1/PersistentVolumeClaim"], prune: true },
        "would remove a PersistentVolumeClaim without asking",
        { kinds: ["v1/PersistentVolumeClaim"] },
      ],
    ] as const
  ).map(([title, wrong, says, right]) => ({
    ...{ law: "delivery", title, around, says },
    ...{ wrong: { chart: wrong }, right: { chart: right } },
  })),
  {
    law: "delivery",
    title: "another project's branch",
    around,
    wrong: { definitions: { tag: "main" } },
    says: '"main" is no fixed tag',
    right: { definitions: { tag: "v1.0.0" } },
  },
  {
    law: "delivery",
    title: "a revision that nobody chose",
    around,
    wrong: { cluster: { revision: "HEAD" } },
    says: "is HEAD: whatever the repository's default branch is",
    right: { cluster: { revision: "main" } },
  },
];
