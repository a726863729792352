import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { labels, namespace } from "../small-objects.ts";

test("bad input 43: durations follow the grammar of Prometheus where Prometheus reads them", async () => {
  const monitor = (interval: string) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name: "web", namespace },
    spec: { selector: { matchLabels: labels }, endpoints: [{ port: "http", interval }] },
  });
  const judged = async (interval: string) =>
    (await rejections([monitor(interval)])).filter((line) => line.includes("interval"));
  for (const interval of ["5", "-5m", "1.5h", "5 m", "30s1m"]) {
    expect(await judged(interval)).toEqual([
      expect.stringMatching(
        /ServiceMonitor\/observability\/web spec.endpoints\[0\].interval: ".*" is no duration .*\[(durations|schema)\]$/,
      ),
    ]);
  }
  for (const interval of ["0", "30s", "1h30m", "15d", "100ms"]) {
    expect(await judged(interval)).toEqual([]);
  }
});

test("bad input 43: durations of rules are judged, labels of that name are not", async () => {
  const rule = (fields: object) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "rules", namespace },
    spec: { groups: [{ name: "one", rules: [{ alert: "A", expr: "up == 0", ...fields }] }] },
  });
  const judged = async (fields: object) =>
    (await rejections([rule(fields)])).filter((line) => line.includes("is no duration"));
  expect(await judged({ for: "5" })).toEqual([expect.stringContaining("rules[0].for: ")]);
  expect(await judged({ keep_firing_for: "-5m" })).toHaveLength(1);
  expect(await judged({ for: "5m", labels: { interval: "daily" } })).toEqual([]);
});

test("bad input 43: durations follow the grammar of Go where a Go program reads them", async () => {
  const secret = (refreshInterval: string) => ({
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name: "a", namespace },
    spec: { refreshInterval, secretStoreRef: { kind: "ClusterSecretStore", name: "secrets" } },
  });
  for (const refreshInterval of ["5", "5d", "5 m", ""]) {
    expect(await rejections([secret(refreshInterval)])).toEqual([
      expect.stringContaining(
        `spec.refreshInterval: "${refreshInterval}" is no duration (write a Go`,
      ),
    ]);
  }
  for (const refreshInterval of ["1h0m0s", "1.5h", "0"]) {
    expect(await rejections([secret(refreshInterval)])).toEqual([]);
  }
});
