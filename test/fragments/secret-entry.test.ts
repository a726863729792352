import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { secretEntry } from "../../sdk/fragments/secret-entry.ts";
import {
  type EntryNames,
  type SecretStoreProvider,
  secretStoreProviders,
} from "../../sdk/model/secret-store.ts";

const providers = Object.keys(secretStoreProviders) as SecretStoreProvider[];

const entryIn = (provider: SecretStoreProvider, name: string) =>
  secretEntry({ secretStore: { kind: "ClusterSecretStore", name: "x", provider } }, name);

test("an entry is called as its store calls entries", () => {
  const entries = Object.fromEntries(providers.map((one) => [one, entryIn(one, "grafana")]));
  expect(entries).toEqual({
    awsParameterStore: "/monitoring/grafana",
    awsSecretsManager: "monitoring/grafana",
    azureKeyVault: "monitoring-grafana",
    fake: "monitoring/grafana",
    gcpSecretManager: "monitoring-grafana",
    kubernetes: "monitoring-grafana",
    vault: "monitoring/grafana",
  });
});

/** What a Secret of ours may be called, but for dots, which not every store takes. */
const secretNames = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,40}[a-z0-9])?$/);

test.each(providers)(
  "%s can hold the entry of every Secret, each under a name of its own",
  (provider) => {
    const { pattern, identity = (one) => one }: EntryNames = secretStoreProviders[provider];
    fc.assert(
      fc.property(fc.uniqueArray(secretNames, { minLength: 2 }), (names) => {
        const entries = names.map((name) => entryIn(provider, name));
        for (const entry of entries) expect(entry).toMatch(pattern);
        expect(new Set(entries.map(identity)).size).toBe(names.length);
      }),
    );
  },
);

/** What the providers publish as examples of names, or say of them in words. */
const published: readonly (readonly [SecretStoreProvider, readonly string[], readonly string[]])[] =
  [
    [
      "awsParameterStore",
      ["/a/b", "a.b_c-D", "/1".repeat(15)],
      ["a/b", "/aws/a", "SSM", "/1".repeat(16), ""],
    ],
    ["awsSecretsManager", ["a/b_+=.@-", "A1"], ["a b", "ä", ""]],
    ["azureKeyVault", ["a-B-1", "cert/tls"], ["a/b", "a_b", "a.b", ""]],
    ["gcpSecretManager", ["a-B_1"], ["a/b", "a.b", ""]],
    ["kubernetes", ["a.b-1"], ["a_b", "A", "a/b", "-a", ""]],
    ["vault", ["a/b", "a_b.c"], ["/a", "a//b", "a b", "a/", ""]],
  ];

test.each(published)("%s takes %j and refuses %j", (provider, taken, refused) => {
  const { pattern } = secretStoreProviders[provider];
  expect(taken.filter((name) => !pattern.test(name))).toEqual([]);
  expect(refused.filter((name) => pattern.test(name))).toEqual([]);
});
