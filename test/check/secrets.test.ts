import { expect, test } from "@jest/globals";
import { secrets } from "../../sdk/check/object/secrets.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { rejections } from "../rejections.ts";
import { configMap, containerWith, serviceAccount } from "../small-objects.ts";

async function found(object: unknown): Promise<string[]> {
  const findings = await secrets.run(object as KubernetesObject);
  return findings.map(({ field, message }) => `${field} ${message}`);
}

/** What a text of a ConfigMap is said to hold. */
const inText = (text: string) => found(configMap("a", { key: text }));

test("bad input 50: a Secret is rejected", async () => {
  const secret = { ...serviceAccount("a"), kind: "Secret", data: { key: "eA==" } };
  expect(await rejections([secret])).toEqual([
    "eu-test/example/Secret/observability/a: is of kind v1/Secret, which the tree may not hold " +
      "(ask the cluster's secret store for it with externalSecret()) [schema]",
  ]);
});

// Put together here, so that no scanner takes this file for a leak.
const literals: readonly (readonly [string, string])[] = [
  ["an AWS access key", ["AKIA", "ABCDEFGHIJKLMNOP"].join("")],
  ["a private key", ["-----BEGIN RSA ", "PRIVATE KEY-----"].join("")],
  ["a private key", ["-----BEGIN PGP ", "PRIVATE KEY BLOCK-----"].join("")],
  ["a private key", ["-----BEGIN ", "PRIVATE KEY-----"].join("")],
  ["an age key", ["AGE-SECRET", "KEY", `1${"Q".repeat(58)}`].join("-")],
  ["a JSON Web Token", ["eyJhbGciOiJI", "eyJzdWIiOiIx", "c2lnbmF0dXJl"].join(".")],
  ["a GitHub token", ["ghp", "a".repeat(36)].join("_")],
  ["a GitHub token", ["github", "pat", "a".repeat(22), "b".repeat(59)].join("_")],
  ["a GitLab token", ["glpat", "a".repeat(20)].join("-")],
  ["a Grafana token", ["glsa", "a".repeat(32), "0123abcd"].join("_")],
  ["a Vault token", ["hvs", "a".repeat(24)].join(".")],
  ["a Google API key", ["AIza", "a".repeat(35)].join("")],
  ["a Slack credential", ["https://hooks.slack.com/", "services/", "T000"].join("")],
  ["a Slack credential", ["https://hooks.slack.com/", "workflows/", "T000"].join("")],
  ["a Discord webhook", ["https://discord.com/api/", "webhooks/1/", "a".repeat(20)].join("")],
  ["a Teams webhook", ["https://a.webhook.office.com/", "webhookb2/", "0b1c"].join("")],
  ["a hash of a password", ["$2y$10", "a".repeat(53)].join("$")],
  ["a URL with a password", ["https://user", "pass@example.com"].join(":")],
  ["a URL with a password", ["https://user", "pa$s'w(rd@example.com"].join(":")],
  ["a URL with a token", ["https://example.com/?a=b&token", "hunter2"].join("=")],
  ["a credential of a header", ["Authorization: Bearer", "correct-horse"].join(" ")],
  ["a credential of a header", ['proxy_set_header Authorization "Basic', 'aHVudGVy";'].join(" ")],
  ["a credential of a header", ["Basic", "aHVudGVyMg=="].join(" ")],
  ["a connection string with its key", ["AccountName=a;AccountKey", "aHVudGVy=="].join("=")],
  ["a connection string with its password", ["host=a user=b password", "hunter2"].join("=")],
  ["a connection string with its password", ["password", "hunter2 host=a"].join("=")],
  ["a connection string with its password", ["user", "hunter2@tcp(a:3306)/b"].join(":")],
  ["a login of a registry", `{"auths": {"a": {"auth": "${["aHVu", "dGVy"].join("")}"}}}`],
  ["a .netrc with a password", ["machine a login b password", "hunter2"].join(" ")],
  ["a password of Redis", ["port 1\nrequirepass", "hunter2"].join(" ")],
  ["a Secret inside another object", "kind: Secret\nstringData: {}\n"],
  ["a Secret inside another object", "kind: Secret\nmetadata: {}\ndata:\n  a: eA==\n"],
];

test.each(literals)(
  "bad input 50: a literal that looks like %s is rejected anywhere",
  async (what, text) => {
    expect(await inText(text)).toEqual([`data.key looks like ${what}`]);
    expect(await found({ kind: "Prometheus", spec: { list: [text] } })).toEqual([
      `spec.list[0] looks like ${what}`,
    ]);
  },
);

test("bad input 50: of an argument, too, and of what stands in a ConfigMap in base64", async () => {
  const [what, literal] = literals[0]!;
  expect(await rejections(containerWith({ args: [literal] }))).toContainEqual(
    expect.stringContaining(`args[0]: looks like ${what} (`),
  );
  const binaryData = { "key.pem": Buffer.from(literal).toString("base64") };
  expect(await found({ ...configMap("a", {}), binaryData })).toEqual([
    `binaryData["key.pem"] looks like ${what}`,
  ]);
});

test.each([
  "https://$(USER):$(PASSWORD)@example.com",
  "https://a:${PASSWORD}@example.com",
  "https://a:<password>@example.com",
  "https://a:${file:/etc/password}@example.com",
  "['http://a:9090', 'b@c']",
  "https://example.com/?token=$(TOKEN)",
  "https://example.com/?token=${file:/etc/token}&a=b",
  "Authorization: Bearer $(TOKEN)",
  'proxy_set_header Authorization "Bearer ${TOKEN}";',
  "Bearer {{ .Token }}",
  "Basic authentication",
  "host=a user=b password=$(PASSWORD)",
  "host=a password=/run/secrets/password",
  "AccountKey=${env:KEY}",
  "user:${PASSWORD}@tcp(a:3306)/b",
  "requirepass $(cat /run/secrets/password)",
  "kind: SecretStore\nspec: {}\ndata:\n",
  "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
  "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n",
])("nothing looks so in %j", async (text) => {
  expect(await inText(text)).toEqual([]);
});
