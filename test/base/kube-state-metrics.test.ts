import { expect, test } from "@jest/globals";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { applicationOf, clustersWith, objectOf } from "./evaluated.ts";

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

test("its policy lets Prometheus in on both ports and itself out to the API server only", () => {
  for (const cluster of clustersWith("kube-state-metrics")) {
    const { spec } = objectOf(applicationOf("kube-state-metrics", cluster), "NetworkPolicy");
    expect(spec?.ingress).toHaveLength(1);
    expect(spec?.ingress?.[0]).toMatchObject({
      from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } } }],
      ports: [{ port: 8080 }, { port: 8081 }],
    });
    const { cidrs, port } = cluster.facts.apiServer;
    const to = cidrs.map((cidr) => ({ ipBlock: { cidr } }));
    expect(spec?.egress).toEqual([{ to, ports: [{ port, protocol: "TCP" }] }]);
  }
});

test("its objects are what the API and the operator know", async () => {
  expect(await kubeconformObjects(application.objects)).toEqual({
    objects: application.objects.length,
    problems: [],
  });
});
