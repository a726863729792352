import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import { formatNewValues } from "../../sdk/upgrade/new-values.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { type Changes, componentOf, smallFleet } from "../small-fleet.ts";
import { configMap } from "../small-objects.ts";
import { externalSecret } from "../../sdk/index.ts";
import { history } from "../write/sandbox.ts";

/** What asks the store for these keys of one entry. */
const asking = (...keys: readonly string[]) =>
  componentOf("asking", ({ cluster, namespace }) => [
    configMap("web"),
    externalSecret("web", namespace, { cluster, keys }),
  ]);

async function told(before: Changes, after: Changes): Promise<string[]> {
  const built = async (changes: Changes) => {
    const one = await build(smallFleet([], changes));
    expect(one.findings.map(formatFinding)).toEqual([]);
    return one;
  };
  const { files } = await built(before);
  const texts = files.map(({ path, content }) => [`generated/${path}`, content] as const);
  const { newValues } = compareWithBase(await built(after), {
    repository: history(Object.fromEntries(texts)),
  });
  return newValues.map(formatNewValues);
}

const needs = (cluster: string, ...values: readonly string[]) =>
  [
    `${cluster} needs what its secret store was not asked for yet (npm run secrets -- ${cluster}):`,
    ...values.map((value) => `  secrets: monitoring/${value}`),
  ].join("\n");

test("a property that nobody asked for is told, on each cluster; what was there is not", async () => {
  const lines = await told(
    { beside: { web: asking("user") } },
    { beside: { web: asking("user", "password") } },
  );
  expect(lines).toEqual([needs("eu-test", "web password"), needs("us-test", "web password")]);
});

test("an application that is new is asked for all, but for what another asks for already", async () => {
  const { beside, ...none } = { beside: { web: asking("user") } };
  const again = componentOf("again", ({ cluster, namespace }) => [
    {
      ...externalSecret("web", namespace, { cluster, keys: ["user"] }),
      metadata: { name: "again", namespace },
    },
  ]);
  expect(await told(none, { beside })).toEqual([
    needs("eu-test", "web user"),
    needs("us-test", "web user"),
  ]);
  expect(await told({ beside }, { beside: { ...beside, again } })).toEqual([]);
});

test("an entry that gets another name is new", async () => {
  const beside = { web: asking("user") };
  const secretStore: Fleet["clusters"][number]["secretStore"] = {
    ...{ kind: "ClusterSecretStore", name: "secrets" },
    provider: "gcpSecretManager",
  };
  const lines = await told({ beside }, { beside, euTest: { secretStore } });
  expect(lines).toEqual([needs("eu-test", "web user").replace("monitoring/", "monitoring-")]);
});
