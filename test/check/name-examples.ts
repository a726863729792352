import { http } from "../../sdk/index.ts";
import {
  configMap,
  deployment,
  linux,
  namespace,
  service,
  serviceAccount,
} from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";

const role = (name: string) => ({
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind: "Role",
  metadata: { name, namespace },
  rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }],
});
const set = (name: string) => ({
  ...deployment({ serviceName: "web" }),
  ...{ kind: "StatefulSet", metadata: { name, namespace } },
});
const annotated = (key: string) => ({
  objects: [serviceAccount("web", { annotations: { [key]: "true" } })],
});
const labelled = (team: string) => ({ objects: [serviceAccount("web", { labels: { team } })] });
/** A Prometheus that reads monitors of namespaces by their label `team`. */
const selecting = (expression: object) => ({
  objects: [
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "Prometheus",
      metadata: { name: "main", namespace },
      spec: {
        ...linux,
        reloadStrategy: "ProcessSignal",
        serviceMonitorNamespaceSelector: { matchExpressions: [{ key: "team", ...expression }] },
      },
    },
  ],
});
const muted = (name: string) => ({ namespace: name });
const argo = { namespace: "argocd", revision: "main" };

const called = (name: string) => ({ "app.kubernetes.io/name": name });

/** Another application, whose pods are called so. */
function second(name: string) {
  const labels = called(name);
  const { spec, ...rest } = deployment();
  const template = { ...spec.template, metadata: { labels } };
  const metadata = { name: "second", namespace };
  const made = {
    ...rest,
    metadata,
    spec: { ...spec, selector: { matchLabels: labels }, template },
  };
  return { ports: { http: http(80) }, labels, objects: [made] };
}

/** The laws about what things are called, and where they lie. */
export const nameExamples: readonly LawExample[] = [
  {
    law: "annotations",
    title: "a key that kustomize keeps for itself",
    wrong: annotated("config.kubernetes.io/local-config"),
    says: "is a key that kustomize removes",
    right: annotated("example.com/local-config"),
  },
  {
    law: "annotations",
    title: "a key that reads like a number",
    wrong: annotated("010"),
    says: "is a key that kustomize takes for a number, a date or a word of YAML, and fails on",
    right: annotated("example.com/010"),
  },
  {
    law: "config-map-keys",
    title: "two keys that are one file where case does not count",
    wrong: { objects: [configMap("settings", { "A.yaml": "1\n", "a.yaml": "2\n" })] },
    says: 'is the same file as "A.yaml" on macOS and Windows',
    right: { objects: [configMap("settings", { "A.yaml": "1\n", "b.yaml": "2\n" })] },
  },
  {
    law: "derived-names",
    title: "a StatefulSet that leaves no room for its revision",
    around: { objects: [serviceAccount("web"), service("web")] },
    wrong: { objects: [set(`web-${"x".repeat(49)}`)] },
    says: `makes the name "web-${"x".repeat(49)}"`,
    right: { objects: [set(`web-${"x".repeat(48)}`)] },
  },
  {
    law: "file-names",
    title: "two objects that are one file where case does not count",
    wrong: { objects: [role("reader"), role("Reader")] },
    says: "is the same file as base/example/role-Reader.yaml on macOS and Windows",
    right: { objects: [role("reader"), role("Writer")] },
  },
  {
    law: "instances",
    title: "two applications that call their pods alike",
    around: {
      component: { ports: { http: http(80) }, labels: called("web") },
      objects: [serviceAccount("web"), deployment()],
    },
    wrong: { beside: { second: second("web") } },
    says: 'the labels of its pods "example" select "second" of "second" as well',
    right: { beside: { second: second("second") } },
  },
  {
    law: "fleet-names",
    title: "Argo CD on a cluster that there is none of",
    wrong: { fleet: { argo: { cluster: "us-tset", ...argo } } },
    says: '"us-tset" is none of the clusters (did you mean "us-test"?)',
    right: { fleet: { argo: { cluster: "us-test", ...argo } } },
  },
  {
    law: "chosen-namespaces",
    title: "a misspelt namespace of a team in what a cluster chooses",
    around: {
      component: { options: { mutes: [] } },
      objects: [serviceAccount("web")],
      everywhere: { monitoredNamespaces: ["shop"] },
    },
    wrong: { chosen: { example: { mutes: [{ namespace: "shp" }] } } },
    says: 'mutes[0].namespace: "shp" is no namespace that this cluster is known to have (did you mean "shop"?',
    right: { chosen: { example: { mutes: ["shop", "shop2", "web"].map(muted) } } },
  },
  {
    law: "labels",
    title: "a value with a space",
    wrong: labelled("the platform"),
    says: "the platform",
    right: labelled("platform"),
  },
  {
    law: "labels",
    title: "a selector of what is there, by a value",
    wrong: selecting({ operator: "Exists", values: ["shop"] }),
    says: 'matchExpressions[0].values: is not asked for by "Exists"',
    right: selecting({ operator: "Exists" }),
  },
  {
    law: "labels",
    title: "a selector of one of no values",
    wrong: selecting({ operator: "In", values: [] }),
    says: 'matchExpressions[0].values: has nothing that "In" asks for',
    right: selecting({ operator: "In", values: ["shop"] }),
  },
  {
    law: "labels",
    title: "a selector of a value that no label has",
    wrong: selecting({ operator: "NotIn", values: ["the shop"] }),
    says: "the shop",
    right: selecting({ operator: "NotIn", values: ["the-shop"] }),
  },
  {
    law: "names",
    title: "a name that is no DNS name",
    wrong: { objects: [configMap("Foo_Bar!")] },
    says: '"Foo_Bar!" is no valid name (a name is a DNS subdomain (RFC 1123)',
    right: { objects: [configMap("foo-bar")] },
  },
  {
    law: "namespaces",
    title: "an object that does not say where it lives",
    wrong: { objects: [serviceAccount("web", { namespace: undefined })] },
    says: "is missing (take it from the context)",
    right: { objects: [serviceAccount("web")] },
  },
  {
    law: "neutral-facts",
    title: "a host of the neutral cluster, which the base is made for",
    wrong: { objects: [configMap("a", { host: "grafana.neutral.invalid" })] },
    says: "holds neutral.invalid, which is nowhere",
    right: { objects: [configMap("a", { host: "grafana.example.com" })] },
  },
  {
    law: "sizes",
    title: "a ConfigMap of more than 1 MiB",
    wrong: { objects: [configMap("a", { text: "x".repeat(1_048_577) })] },
    says: "holds 1048581 bytes, but 1048576 is the most",
    right: { objects: [configMap("a", { text: "x" })] },
  },
  {
    law: "text",
    title: "a text of several lines that begins with a tab",
    wrong: { objects: [configMap("a", { text: "\ta\nb\n" })] },
    says: "is a text of several lines that begins with a tab (kustomize would change it)",
    right: { objects: [configMap("a", { text: "  a\nb\n" })] },
  },
  {
    law: "unique-objects",
    title: "one object in two applications",
    around: { objects: [serviceAccount("web")] },
    wrong: { beside: { another: [serviceAccount("web")] } },
    says: "stands twice, also in another",
    right: { beside: { another: [serviceAccount("other")] } },
  },
];
