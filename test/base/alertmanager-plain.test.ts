import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { slack } from "../../base/alertmanager/integrations/slack.ts";
import { options } from "../../base/alertmanager/options.ts";
import { plain } from "../../base/alertmanager/plain/plain.ts";
import { routing } from "../../base/alertmanager/routing.ts";
import type { ClusterFacts, OwnPods } from "../../sdk/index.ts";
import { amtoolCheckConfig, amtoolRoute } from "../judges/amtool.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { putFiles, temporaryFolder } from "../layout/temporary-folder.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { clusters, objectOf, objectsOf } from "./evaluated.ts";

const folder = temporaryFolder();
const path = "alertmanager.yml";
const file = join(folder, path);

/** The first Alertmanager of the fleet that no operator runs, and its cluster. */
function found() {
  for (const cluster of clusters) {
    for (const application of cluster.applications) {
      const [map] = objectsOf(application, "ConfigMap").filter(({ data }) => data?.[path]);
      if (map) return { cluster, application, config: map.data![path]! };
    }
  }
  throw new NotInFleet("an Alertmanager without an operator");
}

test("amtool takes its configuration and sends each severity on its way, the API takes its objects", async () => {
  const { application, config } = found();
  putFiles(folder, [{ path, content: config }]);
  expect(await amtoolCheckConfig(file)).toMatchObject({ ok: true });
  for (const severity of ["critical", "warning"]) {
    expect(await amtoolRoute(file, { alertname: "Any", severity })).toEqual([severity]);
  }
  expect(await amtoolRoute(file, { alertname: "Watchdog", severity: "none" })).toEqual([
    "heartbeat",
  ]);
  const { objects } = application;
  expect(await kubeconformObjects(objects)).toEqual({ objects: objects.length, findings: [] });
});

test("its messages name it, and no other one, as what to open", () => {
  const { application, config } = found();
  const named = [...config.matchAll(/npm run open -- \{\{[^}]+\}\} ([\w-]+)/g)].map(
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named)).toEqual(new Set([application.name]));
});

test("every file that its receivers read is a key of the Secret that it mounts", () => {
  const { application, config } = found();
  const { containers, volumes } = objectOf(application, "StatefulSet").spec!.template.spec!;
  const { secret, name } = volumes!.find((volume) => volume.secret)!;
  const mount = containers[0]!.volumeMounts!.find((one) => one.name === name)!;
  const asked = objectOf(application, "ExternalSecret", secret!.secretName!).spec!.data!;
  const files = [...config.matchAll(/_file: (\S+)/g)].map(([, read]) => read);
  expect([...new Set(files)].sort()).toEqual(
    asked.map(({ secretKey }) => `${mount.mountPath}/${secretKey}`),
  );
});

test("the Prometheus beside it tells it and nobody else, and no other one tells it", () => {
  const { application, cluster } = found();
  const told = cluster.applications.flatMap((one) => [
    ...objectsOf(one, "ConfigMap").flatMap(({ data }) =>
      alertmanagersOf(data?.["prometheus.yml"] ?? "").map((name) => `${one.name} ${name}`),
    ),
    ...objectsOf(one, "Prometheus").flatMap(({ spec }) =>
      (spec?.alerting?.alertmanagers ?? []).map(({ name }) => `${one.name} ${name}`),
    ),
  ]);
  const besides = cluster.applications.filter(
    (one) =>
      one.namespace.name === application.namespace.name &&
      objectsOf(one, "ConfigMap").some(({ data }) => data?.["prometheus.yml"]),
  );
  const expected = besides.map(({ name }) => `${name} ${application.name}`);
  expect(expected).not.toEqual([]);
  const concerned = told.filter(
    (line) =>
      line.endsWith(` ${application.name}`) ||
      besides.some(({ name }) => line.startsWith(`${name} `)),
  );
  expect(concerned).toEqual(expected);
});

interface PrometheusFile {
  readonly alerting?: {
    readonly alertmanagers: readonly {
      readonly relabel_configs: readonly { source_labels: string[]; regex: string }[];
    }[];
  };
}

/** The Services whose endpoints a `prometheus.yml` keeps as Alertmanagers. */
function alertmanagersOf(text: string): string[] {
  const { alerting } = (parse(text) ?? {}) as PrometheusFile;
  const steps = alerting?.alertmanagers.flatMap((one) => one.relabel_configs) ?? [];
  return steps.flatMap(({ source_labels: [label], regex }) =>
    label === "__meta_kubernetes_service_name" ? [regex] : [],
  );
}

describe("without an operator", () => {
  const own = {
    ...{ name: "plain", namespace: "plain", labels: {}, service: "plain" },
    ports: { web: { name: "web", number: 9093 } },
  } as unknown as OwnPods<never>;
  const around = (facts: object = {}) => ({
    cluster: { storageClass: "fast", ...facts } as ClusterFacts,
    routes: routing({
      receivers: { critical: [slack({ channel: "#alerts" })] },
      ...{ warningHours: "always", untrustedNamespaces: [], mutes: [] },
    }),
    secret: "plain-receivers",
  });
  const one = { ...options, plain: true, replicas: 1 };

  test.each([
    ['and with "teams"', { teams: { hosts: [] } }],
    ["Cannot run 2 replicas", { replicas: 2 }],
  ])("it refuses what is the operator's to do: %s", (message, chosen) => {
    expect(() => plain(own, { ...one, ...chosen }, around())).toThrow(message);
  });

  test("it leaves by the proxy that its pods are told of, where there is one", async () => {
    const printed = (facts?: object) =>
      plain(own, one, around(facts)).flatMap((object) =>
        object.kind === "ConfigMap" ? [object.data![path]!] : [],
      );
    const [content = ""] = printed({ httpProxy: { url: "http://proxy.example:3128" } });
    expect(content).toContain("proxy_from_environment: true");
    putFiles(folder, [{ path, content }]);
    expect(await amtoolCheckConfig(file)).toMatchObject({ ok: true });
    expect(printed().join("")).not.toContain("proxy");
  });
});
