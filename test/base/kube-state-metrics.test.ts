import { expect, test } from "@jest/globals";
import { kubeStateMetricsRuleTests } from "../../base/kube-state-metrics/alerts.rule-tests.ts";
import { kubeStateMetricsAlerts } from "../../base/kube-state-metrics/alerts.ts";
import { kubeStateMetricsMetrics } from "../../base/kube-state-metrics/metrics.ts";
import { options } from "../../base/kube-state-metrics/options.ts";
import { flagsOf, withShownKeys } from "../../base/kube-state-metrics/shown-keys.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { applicationOf, objectOf } from "./evaluated.ts";

const application = applicationOf("kube-state-metrics");

test("it may list and watch exactly what its flag names", () => {
  const rules = objectOf(application, "ClusterRole").rules ?? [];
  const pod = objectOf(application, "Deployment").spec?.template.spec;
  const flag = pod?.containers[0]?.args?.find((argument) => argument.startsWith("--resources="));
  const permitted = rules.flatMap(({ resources = [] }) => resources).sort();
  expect(flag?.replace("--resources=", "").split(",")).toEqual(permitted);
  expect(rules.map(({ verbs }) => verbs)).toEqual(rules.map(() => ["list", "watch"]));
});

test("it may read neither Secrets nor ConfigMaps nor anything by a wildcard", () => {
  const rules = JSON.stringify(objectOf(application, "ClusterRole").rules);
  expect(rules).toContain("pods");
  expect(rules).not.toMatch(/secrets|configmaps|\*/);
});

test("where nodes follow pods nobody hears that there is none to spare", () => {
  const alertsWith = (nodesFollowPods: boolean) =>
    [kubeStateMetricsAlerts, kubeStateMetricsRuleTests].map((of) =>
      JSON.stringify(of({ ...options, nodesFollowPods })).includes("KubeResourceOvercommit"),
    );
  expect(alertsWith(false)).toEqual([true, true]);
  expect(alertsWith(true)).toEqual([false, false]);
});

test("its objects are what the API and the operator know", async () => {
  expect(await kubeconformObjects(application.objects)).toEqual({
    objects: application.objects.length,
    findings: [],
  });
});

test("what it is told to show of objects is in its catalogue under the names that it gives", () => {
  const shown = {
    labels: { pods: ["app.kubernetes.io/name", "ownerTeam"], ingresses: ["team"] },
    annotations: { namespaces: ["contact"] },
  };
  expect(flagsOf(shown)).toEqual([
    "--metric-annotations-allowlist=namespaces=[contact]",
    "--metric-labels-allowlist=ingresses=[team],pods=[app.kubernetes.io/name,ownerTeam]",
  ]);
  const { metrics } = withShownKeys(kubeStateMetricsMetrics, shown);
  expect(metrics["kube_pod_labels"]?.labels).toEqual([
    ...kubeStateMetricsMetrics.metrics.kube_pod_labels.labels,
    "label_app_kubernetes_io_name",
    "label_owner_team",
  ]);
  expect(metrics["kube_ingress_labels"]?.labels).toContain("label_team");
  expect(metrics["kube_namespace_annotations"]?.labels).toContain("annotation_contact");
  expect(() =>
    withShownKeys(kubeStateMetricsMetrics, { labels: { pod: ["a"] }, annotations: {} }),
  ).toThrow('shows no labels of "pod"');
});
