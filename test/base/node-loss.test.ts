import { expect, test } from "@jest/globals";
import { kubeStateMetricsAlerts } from "../../base/kube-state-metrics/alerts.ts";
import { options } from "../../base/kube-state-metrics/options.ts";
import { applicationOf, clustersWith, objectOf } from "./evaluated.ts";

/** Until a node that says nothing is taken for lost: `--node-monitor-grace-period` (Kubernetes 1.32 or newer). */
const graceSeconds = 50;
/** Until a pod that was made elsewhere has its image, is ready and is scraped. */
const startSeconds = 120;

const components = ["kube-state-metrics", "prometheus-operator"];
const deployed = components.flatMap((component) =>
  clustersWith(component).map((cluster) => ({ component, cluster, name: cluster.facts.name })),
);

test.each(deployed)("$component on $name leaves a lost node before alerts fire", (one) => {
  const application = applicationOf(one.component, one.cluster);
  const { tolerations = [] } = objectOf(application, "Deployment").spec!.template.spec!;
  const down = kubeStateMetricsAlerts(options)
    .flatMap(({ rules }) => rules)
    .find((rule) => "alert" in rule && rule.alert === "KubeStateMetricsDown");
  const minutes = Number(/^(\d+)m$/.exec((down as { for: string }).for)?.[1]);
  for (const key of ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"]) {
    const its = tolerations.find((toleration) => toleration.key === key);
    expect(its).toMatchObject({ operator: "Exists", effect: "NoExecute" });
    expect(graceSeconds + its!.tolerationSeconds! + startSeconds).toBeLessThan(minutes * 60);
  }
});
