import { expect, test } from "@jest/globals";
import { chartValues } from "../../sdk/check/fleet/chart-values.ts";
import type { EvaluatedFleet } from "../../sdk/evaluate/evaluated.ts";

/** What is said of the values of a chart, by field. */
async function found(values: object): Promise<string[]> {
  const upstream = { chart: "a", values };
  const upstreams = [{ name: "a", stack: { name: "b" }, upstream }];
  const fleet = { clusters: [{ facts: { name: "eu-test" }, upstreams }] };
  const findings = await chartValues.run(fleet as unknown as EvaluatedFleet);
  return findings.map(({ field, message }) => `${field} ${message.replace(/^stands .*: /, "")}`);
}

const calledOne = "is called as a secret";

test.each<[object, string]>([
  [{ a: { password: "hunter2" } }, `values, a.password "password" ${calledOne}`],
  [
    { env: [{ name: "AWS_SECRET_ACCESS_KEY", value: "hunter2" }] },
    `values, env[0].value "AWS_SECRET_ACCESS_KEY" ${calledOne}`,
  ],
  [{ extraArgs: ["--web.token=hunter2"] }, `values, extraArgs[0] "web.token" ${calledOne}`],
  [
    { config: { "a.ini": "[a]\npassword = hunter2\n" } },
    `values, config["a.ini"], line 2 "password" ${calledOne}`,
  ],
  [
    { store: ["https://user", "pass@example.com"].join(":") },
    "values, store looks like a URL with a password",
  ],
  [
    { password: ["https://user", "pass@example.com"].join(":") },
    "values, password looks like a URL with a password",
  ],
  [
    { env: { DB_PASSWORD: { value: "hunter2" } } },
    `values, env.DB_PASSWORD.value "DB_PASSWORD" ${calledOne}`,
  ],
  [
    { extraObjects: [{ kind: "Secret", stringData: { users: "a:b" } }] },
    "values, extraObjects[0].stringData.users looks like a Secret inside another object",
  ],
  [
    { file: ["a: b\ntoken: ghp", "a".repeat(36)].join("_") },
    "values, file looks like a GitHub token",
  ],
])("a chart is told %j: that is told, and once", async (values, says) => {
  expect(await found(values)).toEqual([says]);
});

test.each<object>([
  { existingSecret: "a", imagePullSecrets: ["a"], auth: { secretKeyRef: { key: "password" } } },
  { env: [{ name: "PASSWORD", valueFrom: { secretKeyRef: { name: "a", key: "password" } } }] },
  { extraArgs: ["--password-file=/etc/password", "--token=$(TOKEN)", "--verbose"] },
  { names: { Authorization: "redact", "X-Auth-Token": "drop" }, tokens: { idTokens: "24h" } },
  { data: [{ secretKey: "api-token", remoteRef: { key: "cloudflare" } }] },
  { clientSecret: "$oidc.okta.clientSecret", token: "$slack-token", secret: "$webhook:github" },
  { database: { secret: "shop-database", key: "password" }, superuserSecret: "a" },
  { passwordPattern: "^.{8,32}$", adminPasswordMtime: "2026-01-01", password_encryption: "scram" },
  { command: ["sh", "-c", "export TOKEN=$(cat /token)\nexec serve\n"] },
  { config: "password: ${PASSWORD}\nport: 1\n", caBundle: "-----BEGIN CERTIFICATE-----\nMIIB\n" },
])("a chart may be told %j", async (values) => {
  expect(await found(values)).toEqual([]);
});
