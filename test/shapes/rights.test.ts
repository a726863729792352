import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { ofKind } from "../../sdk/model/of-kind.ts";
import { shapes } from "./fleet.ts";

const { clusters } = evaluate(shapes).evaluated;

function application(cluster: string, name: string): EvaluatedApplication {
  return clusters
    .find(({ facts }) => facts.name === cluster)!
    .applications.find((one) => one.name === name)!;
}

/** `prometheus-operator-prometheuses mesh`, of each Role; the name alone of each ClusterRole. */
function rolesOf({ objects }: EvaluatedApplication): string[] {
  return objects
    .filter(({ kind }) => kind === "Role" || kind === "ClusterRole")
    .map(({ metadata: { name, namespace } }) => [name, namespace].filter(Boolean).join(" "))
    .sort();
}

function flagsOf({ objects }: EvaluatedApplication): readonly string[] {
  const found = objects.find(({ kind }) => kind === "Deployment") as KubernetesObject;
  return ofKind(found, "Deployment")?.spec?.template.spec?.containers[0]?.args ?? [];
}

test("the operator has rights to instances where they stand, of the kind that stands there", () => {
  const operator = application("us-test", "prometheus-operator");
  expect(rolesOf(operator).filter((role) => !role.startsWith("prometheus-operator "))).toEqual([
    "prometheus-operator",
    "prometheus-operator-alertmanagers observability",
    "prometheus-operator-prometheuses mesh",
    "prometheus-operator-prometheuses observability",
  ]);
  expect(flagsOf(operator)).toEqual(
    expect.arrayContaining([
      "--namespaces=logging,mesh,observability,paging",
      "--prometheus-instance-namespaces=mesh,observability",
      "--alertmanager-instance-namespaces=observability",
      "--alertmanager-config-namespaces=observability",
    ]),
  );
});

test("the operator has no right to a kind that stands nowhere, nor to Services that nobody asks for", () => {
  const operator = application("eu-test", "prometheus-operator");
  expect(rolesOf(operator).filter((role) => !role.startsWith("prometheus-operator "))).toEqual([
    "prometheus-operator",
    "prometheus-operator-alertmanagers observability",
  ]);
  expect(flagsOf(operator).join(" ")).not.toMatch(/prometheus-instance-namespaces|kubelet/);
  const role = operator.objects.find(({ kind }) => kind === "ClusterRole");
  expect(JSON.stringify(role)).not.toContain("nodes");
});

test("a Prometheus that scrapes no kubelets has no right to them, and finds those whom it tells", () => {
  const mesh = application("us-test", "prometheus-mesh");
  expect(rolesOf(mesh)).toEqual(["prometheus-mesh mesh", "prometheus-mesh observability"]);
});
