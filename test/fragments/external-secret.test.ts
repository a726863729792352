import { expect, test } from "@jest/globals";
import { type ClusterFacts, externalSecret } from "../../sdk/index.ts";
import { keptSecret } from "./kept-secret.ts";

const secretStore = { kind: "ClusterSecretStore", name: "vault", provider: "azureKeyVault" };
const cluster = { secretStore } as ClusterFacts;
/** A URL that a program says once it runs, beside one that is there from the start. */
const asked = externalSecret("receivers", "shop", {
  ...{ cluster, keys: ["pager-url", "slack-url"] },
  until: { "pager-url": "http://pager/unset/" },
});

test("what comes later keeps nobody waiting", async () => {
  expect(await keptSecret(asked, { "slack-url": "https://slack/" })).toEqual({
    "pager-url": "http://pager/unset/",
    "slack-url": "https://slack/",
  });
});

test("once it is there it is what the store has, and nothing else of the entry gets into the Secret", async () => {
  const entry = { "pager-url": "http://pager/{{ token }}/", "slack-url": "https://slack/", a: "b" };
  expect(await keptSecret(asked, entry)).toEqual({
    "pager-url": "http://pager/{{ token }}/",
    "slack-url": "https://slack/",
  });
});

test("what has to be there keeps the Secret waiting", async () => {
  await expect(keptSecret(asked, { "pager-url": "http://pager/" })).rejects.toThrow(
    "the store has no slack-url",
  );
});

test("where nothing may come later there is no template", async () => {
  const whole = externalSecret("receivers", "shop", { cluster, keys: ["slack-url"] });
  expect(whole.spec).not.toHaveProperty("target.template");
  expect(await keptSecret(whole, { "slack-url": "s", a: "b" })).toEqual({ "slack-url": "s" });
});
