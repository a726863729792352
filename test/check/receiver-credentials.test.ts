import { expect, test } from "@jest/globals";
import { namespace } from "../small-objects.ts";
import { routingWith, said } from "./small-routing.ts";

export function config(receiver: object) {
  return {
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "AlertmanagerConfig",
    metadata: { name: "main", namespace },
    spec: { route: { receiver: "people" }, receivers: [{ name: "people", ...receiver }] },
  };
}

test("bad input 78: a credential in a receiver is rejected", async () => {
  const message =
    "stands in the tree: such a URL carries a token, as a key or a password would " +
    "(put it into the secret store, name its key)";
  const law = "receiver-credentials";
  const url = "https://oncall.example.com/integrations/v1/alertmanager/abc/";
  expect(await said(law, routingWith(), [config({ webhookConfigs: [{ url }] })])).toEqual([
    `spec.receivers[0].webhookConfigs[0].url: ${message}`,
  ]);
  const button = { type: "button", text: "Runbook", url: "https://example.com" };
  const slackConfigs = [{ channel: "#alerts", actions: [button] }];
  expect(await said(law, routingWith(), [config({ slackConfigs })])).toEqual([]);
});
