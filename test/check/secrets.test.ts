import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { configMap, containerWith, serviceAccount } from "../small-objects.ts";

test("bad input 50: a Secret is rejected", async () => {
  const secret = { ...serviceAccount("a"), kind: "Secret", data: { key: "eA==" } };
  expect(await rejections([secret])).toEqual([
    "eu-test/example/Secret/observability/a: is of kind v1/Secret, which the tree may not hold " +
      "(ask the cluster's secret store for it with externalSecret()) [schema]",
  ]);
});

test("bad input 50: a literal that looks like a credential is rejected anywhere", async () => {
  // Put together here, so that no scanner takes this file for a leak.
  const literals: Record<string, string> = {
    "an AWS access key": ["AKIA", "ABCDEFGHIJKLMNOP"].join(""),
    "a PEM block": ["-----BEGIN RSA ", "PRIVATE KEY-----"].join(""),
    "a JSON Web Token": ["eyJhbGciOiJI", "eyJzdWIiOiIx", "c2lnbmF0dXJl"].join("."),
    "a GitHub token": ["ghp", "a".repeat(36)].join("_"),
    "a Slack credential": ["https://hooks.slack.com/", "services/", "T000"].join(""),
    "a URL with a password": ["https://user", "pass@example.com"].join(":"),
  };
  for (const [what, literal] of Object.entries(literals)) {
    expect(await rejections([configMap("a", { key: `x: ${literal}\n` })])).toEqual([
      expect.stringContaining(`data.key: looks like ${what} (`),
    ]);
    expect(await rejections(containerWith({ args: [literal] }))).toContainEqual(
      expect.stringContaining(`args[0]: looks like ${what} (`),
    );
  }
});
