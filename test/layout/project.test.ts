import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { stackProject } from "../../sdk/layout/project.ts";
import { application, namespace, stack } from "../../sdk/index.ts";
import { componentOf, observability, smallFleet } from "../small-fleet.ts";

const nodes = namespace({
  name: "nodes",
  podSecurity: "privileged",
  purpose: "What the tests close",
});
const service = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "a", namespace: "observability" },
};
const role = {
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind: "ClusterRole",
  metadata: { name: "agent" },
  rules: [],
};
const daemonSet = {
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name: "agent", namespace: "nodes" },
};

const definition = {
  name: "watch",
  purpose: "What the tests deliver",
  applications: {
    server: application(componentOf("server", [service]), {
      namespace: observability,
      phase: "workloads",
    }),
    agent: application(componentOf("agent", [daemonSet, role]), {
      namespace: nodes,
      phase: "workloads",
    }),
  },
} as const;

/** The project of the stack where us-test runs all of it, and eu-test what it chooses. */
function projectOf(declared: Parameters<typeof stack>[0], eu: readonly unknown[] = []) {
  const watch = stack(declared);
  const fleet = smallFleet([], {
    usTest: { stacks: [watch()] },
    euTest: { stacks: eu.map((choices) => watch(choices as never)) },
  });
  const { evaluated } = evaluate(fleet);
  return stackProject(declared, evaluated).spec;
}

const usTest = [
  { name: "us-test", namespace: "nodes" },
  { name: "us-test", namespace: "observability" },
];

test("a project permits what its stack delivers, where it runs, and nothing else", () => {
  expect(projectOf(definition)).toMatchObject({
    sourceRepos: ["https://github.com/example/monitoring-gitops"],
    destinations: usTest,
    clusterResourceWhitelist: [{ group: "rbac.authorization.k8s.io", kind: "ClusterRole" }],
    namespaceResourceWhitelist: [
      { group: "", kind: "Service" },
      { group: "apps", kind: "DaemonSet" },
    ],
  });
});

test("what a cluster leaves out stays permitted there: Argo CD would leave it behind otherwise", () => {
  const expected = [
    { name: "eu-test", namespace: "nodes" },
    { name: "eu-test", namespace: "observability" },
    ...usTest,
  ];
  expect(projectOf(definition, [{}]).destinations).toEqual(expected);
  expect(projectOf(definition, [{ agent: false }]).destinations).toEqual(expected);
});

test("a retired kind stays in the list of its scope", () => {
  const kinds = [
    "apiextensions.k8s.io/v1/CustomResourceDefinition",
    { kind: "example.com/v1/Widget", scope: "Cluster" },
    { kind: "example.com/v1/Gadget", scope: "Namespaced" },
  ] as const;
  expect(projectOf({ ...definition, retires: { kinds } })).toMatchObject({
    clusterResourceWhitelist: [
      { group: "apiextensions.k8s.io", kind: "CustomResourceDefinition" },
      { group: "example.com", kind: "Widget" },
      { group: "rbac.authorization.k8s.io", kind: "ClusterRole" },
    ],
    namespaceResourceWhitelist: [
      { group: "", kind: "Service" },
      { group: "apps", kind: "DaemonSet" },
      { group: "example.com", kind: "Gadget" },
    ],
  });
});

test("what a stack retires stays permitted until it is gone everywhere", () => {
  const { server } = definition.applications;
  const rest = { ...definition, applications: { server } };
  const retires = { kinds: ["apps/v1/DaemonSet"], namespaces: ["nodes"] };
  expect(projectOf(rest)).toMatchObject({
    destinations: [{ name: "us-test", namespace: "observability" }],
    namespaceResourceWhitelist: [{ group: "", kind: "Service" }],
  });
  expect(projectOf({ ...rest, retires })).toMatchObject({
    destinations: usTest,
    namespaceResourceWhitelist: [
      { group: "", kind: "Service" },
      { group: "apps", kind: "DaemonSet" },
    ],
  });
});
