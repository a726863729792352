import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { objectOf } from "../base/evaluated.ts";
import { type Operated, startOperated, until } from "../base/operated.ts";
import { amtoolCheckConfig } from "../judges/amtool.ts";
import { clusterOfTeams, ofPlatform, ofTeams } from "./teams.ts";
import { type Mistake, mistakes, namespace, right } from "./team-files.ts";

// What `npm run check -- --object` says of a team's object, test/commands/check-object.test.ts holds; here those that
// read it say of the same objects whether they take them.
const cluster = clusterOfTeams([namespace]);
const [teams, alerting] = [ofTeams(cluster, "Prometheus"), ofTeams(cluster, "Alertmanager")];

let operated: Operated;

beforeAll(async () => {
  operated = await startOperated(
    [ofPlatform(cluster, "prometheus-operator"), alerting.application, teams.application],
    { namespaces: [namespace] },
  );
}, 300_000);

afterAll(async () => operated?.stop());

/** An object under a name of its own, by which the operator tells of it. */
function called(object: KubernetesObject, name: string): KubernetesObject {
  return { ...object, metadata: { ...object.metadata, name } };
}

/** Whether the operator passes an object over, or makes no configuration at all because of it. */
async function isRejected(name: string): Promise<boolean> {
  const log = await readFile(join(operated.kubernetes.folder, "prometheus-operator.log"), "utf8");
  return log
    .split("\n")
    .some((line) => /level=(error|warn .*msg="?skipping)/.test(line) && line.includes(name));
}

/** The configuration that the operator made for a kind of object, once it has seen an object of this name. */
async function configured({ kind }: KubernetesObject): Promise<string> {
  const home = teams.namespace;
  if (kind === "PrometheusRule") {
    const args = ["get", "configmaps", `--namespace=${home}`, "--output=json"];
    return (await operated.kubernetes.kubectl(args)).stdout;
  }
  const [secret, key] =
    kind === "AlertmanagerConfig"
      ? [`alertmanager-${alerting.name}-generated`, "alertmanager.yaml.gz"]
      : [`prometheus-${teams.name}`, "prometheus.yaml.gz"];
  return readFile(await operated.configuration(secret, key, home), "utf8");
}

async function remove({ kind, metadata }: KubernetesObject): Promise<void> {
  const args = ["delete", kind, metadata.name, `--namespace=${namespace}`, "--ignore-not-found"];
  await operated.kubernetes.kubectl(args);
}

/** Who refuses an object; nobody where it comes into a configuration with which its reader starts. */
async function refusing(object: KubernetesObject, name: string): Promise<Mistake["refused"]> {
  const own = called(object, name);
  try {
    await operated.apply([own]);
  } catch {
    return "API server";
  }
  try {
    return await until(async () => {
      if (await isRejected(name)) return "operator";
      const text = await configured(own);
      expect(text).toContain(name);
      if (own.kind !== "AlertmanagerConfig") return "nobody";
      const file = join(operated.kubernetes.folder, `alertmanager-${alerting.name}-generated`);
      const { ok } = await amtoolCheckConfig(join(file, "alertmanager.yaml"));
      return ok ? "nobody" : "Alertmanager";
    });
  } finally {
    await remove(own);
  }
}

test.each(right.map((object, index) => ({ object, kind: object.kind, name: `right-${index}` })))(
  "a $kind that is right is taken",
  async ({ object, name }) => {
    expect(await refusing(object, name)).toBe("nobody");
  },
  120_000,
);

test("a monitor whose targets could send Prometheus on is refused where it writes to a store", async () => {
  const { remoteWrite = [] } = objectOf(teams.application, "Prometheus").spec;
  const [monitor] = right.filter(({ kind }) => kind === "ServiceMonitor");
  const following = JSON.parse(
    JSON.stringify(monitor).replace('"followRedirects":false,', ""),
  ) as KubernetesObject;
  expect(following).not.toEqual(monitor);
  const writes = remoteWrite.length > 0;
  expect(await refusing(following, "following")).toBe(writes ? "API server" : "nobody");
}, 120_000);

const silent: Mistake["refused"] = "operator, without a word";
const named = mistakes.map((one, index) => ({
  ...{ ...one, kind: one.object.kind },
  name: one.object.metadata.name === "cart" ? `wrong-${index}` : one.object.metadata.name,
}));

test.each(named.filter(({ refused }) => refused !== silent))(
  "$kind: $title is refused by $refused",
  async ({ object, name, refused }) => {
    expect(await refusing(object, name)).toBe(refused);
  },
  120_000,
);

test.each(named.filter(({ refused }) => refused === silent))(
  "$kind: $title is dropped by the operator without a word",
  async ({ object, name }) => {
    const own = called(object, name);
    await operated.apply([own]);
    try {
      // What comes after it shows that the operator has seen both.
      const [after] = right.filter(({ kind }) => kind === object.kind);
      expect(await refusing(after!, "seen")).toBe("nobody");
      expect(await configured(own)).not.toContain(name);
      expect(await isRejected(name)).toBe(false);
    } finally {
      await remove(own);
    }
  },
  120_000,
);
