import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { victorops } from "../../base/alertmanager/integrations.ts";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import { type Receivers, routing } from "../../base/alertmanager/routing.ts";
import { fleet } from "../../clusters/index.ts";
import type { Cluster } from "../../sdk/index.ts";
import { amtoolCheckConfig, amtoolRoute } from "../judges/amtool.ts";
import { applicationOf, objectOf } from "./evaluated.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "routing-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const secrets = "/etc/alertmanager/secrets/alertmanager-receivers";

async function rawFile(name: string, receivers: Receivers): Promise<string> {
  const file = join(folder, `${name}.yml`);
  // JSON is YAML.
  await writeFile(file, JSON.stringify(rawConfig(routing(receivers), secrets)));
  return file;
}

/** The receivers that a cluster's own file names. */
function receiversOf({ stacks }: Cluster): Receivers {
  const choices = stacks.map(({ choices }) => choices["alertmanager"]);
  const chosen = choices.find((choice) => typeof choice === "object");
  return (chosen as { receivers?: Receivers } | undefined)?.receivers ?? {};
}

const places = [
  { name: "nobody", receivers: {} },
  ...fleet.clusters.map((cluster) => ({ name: cluster.name, receivers: receiversOf(cluster) })),
];

describe.each(places)("$name", ({ name, receivers }) => {
  test("amtool accepts the configuration", async () => {
    expect(await amtoolCheckConfig(await rawFile(name, receivers))).toMatchObject({ ok: true });
  });

  test.each([
    [{ alertname: "Watchdog", severity: "none" }, "heartbeat"],
    [{ alertname: "Any", severity: "none" }, "none"],
    [{ alertname: "Any", severity: "info" }, "none"],
    [{ alertname: "Any", severity: "warning" }, "warning"],
    [{ alertname: "Any", severity: "critical" }, "critical"],
    // Somebody misspelt it, or forgot it.
    [{ alertname: "Any", severity: "criticl" }, "warning"],
    [{ alertname: "Any" }, "warning"],
  ])("%j reaches %s", async (labels, receiver) => {
    expect(await amtoolRoute(await rawFile(name, receivers), labels)).toEqual([receiver]);
  });
});

test("amtool refuses what the printer must not print", async () => {
  const page = { ...victorops({ routingKey: "platform" }), routingKey: "" };
  const file = await rawFile("refused", { critical: [page] });
  expect(await amtoolCheckConfig(file)).toMatchObject({
    ok: false,
    output: expect.stringContaining("missing Routing key"),
  });
});

test("every receiver of the clusters has its Secret's key and its way out", () => {
  for (const cluster of fleet.clusters) {
    const application = applicationOf("alertmanager", cluster.name);
    const config = JSON.stringify(objectOf(application, "AlertmanagerConfig").spec);
    const { spec } = objectOf(application, "ExternalSecret");
    const keys = spec?.data?.map(({ secretKey }) => secretKey) ?? [];
    expect(keys).not.toEqual([]);
    const references = [...config.matchAll(/"key":"([^"]+)"/g)].map(([, key]) => key);
    expect([...new Set(references)].sort()).toEqual(keys);
    const policy = JSON.stringify(objectOf(application, "NetworkPolicy").spec?.egress);
    expect(policy).toContain('"port":443');
  }
});
