import { expect, test } from "@jest/globals";
import { silent } from "../../base/alertmanager/integrations/silent.ts";
import { slack } from "../../base/alertmanager/integrations/slack.ts";
import { oncall, oncallHeartbeat, webhook } from "../../base/alertmanager/integrations/webhook.ts";
import type { Mute } from "../../base/alertmanager/mutes.ts";
import { type Receivers, routing } from "../../base/alertmanager/routing.ts";
import { pager } from "../../base/roles.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { elsewhere, external, prometheusRule } from "../../sdk/index.ts";
import { untold } from "../../sdk/routing/untold.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";

const annotations = { summary: "Slow.", description: "Slow." };
const rules = prometheusRule("example", "observability", {
  ...{ runbook: "https://example.com", team: "platform" },
  groups: [
    {
      name: "example",
      rules: [{ alert: "Slow", expr: "up == 0", labels: { severity: "warning" }, annotations }],
    },
  ],
});

/** What `npm run check` says of a cluster with these receivers; without them no Alertmanager runs. */
function said(receivers?: Receivers, mutes: readonly Mute[] = []): string | undefined {
  const described =
    receivers && routing({ receivers, warningHours: "always", untrustedNamespaces: [], mutes });
  const alertmanager = componentOf("alertmanager", [], {
    ...(described && { routing: () => described }),
  });
  const { evaluated } = evaluate(smallFleet([rules], { beside: { alertmanager } }));
  return untold(evaluated.clusters[0]!);
}

const people = [slack({ channel: "#alerts" })];
const heartbeat = [
  webhook({ name: "heartbeat", target: external("heartbeat.example.com"), sendResolved: false }),
];

test("where everybody is told there is nothing to say", () => {
  expect(said({ critical: people, warning: people, heartbeat })).toBeUndefined();
});

test("none configured is a valid choice, and then it says who will not be told", () => {
  expect(said({})).toBe(
    "eu-test: nobody is told of critical, warning; no heartbeat leaves the cluster " +
      "(the cluster names no receivers)",
  );
});

test("what is silent on purpose is said with its reason", () => {
  const target = external("oncall.example.com");
  const warning = silent("warnings are read in the morning");
  expect(said({ critical: [oncall({ target })], warning, heartbeat })).toBe(
    "eu-test: nobody is told of warning (warnings are read in the morning)",
  );
});

test("a muted alert is said with its reason", () => {
  const mute = { alert: "Slow", reason: "nobody waits for it", owner: "shop" };
  expect(said({ critical: people, warning: people, heartbeat }, [mute])).toBe(
    "eu-test: nobody is told of Slow (nobody waits for it, says shop)",
  );
});

test("a heartbeat that only a pager of the fleet hears is said", () => {
  const own = [oncallHeartbeat({ target: elsewhere("us-test", pager) })];
  expect(said({ critical: people, warning: people, heartbeat: own })).toBe(
    "eu-test: no heartbeat leaves the fleet",
  );
  const both = [...own, ...heartbeat];
  expect(said({ critical: people, warning: people, heartbeat: both })).toBeUndefined();
});

test("a heartbeat to a host that another cluster serves does not leave the fleet", () => {
  const heard = { receivers: { critical: people, warning: people, heartbeat } };
  const described = routing({
    ...heard,
    warningHours: "always",
    untrustedNamespaces: [],
    mutes: [],
  });
  const alertmanager = componentOf("alertmanager", [], { routing: () => described });
  const { host } = external("heartbeat.example.com");
  const ingress = {
    ...{ apiVersion: "networking.k8s.io/v1", kind: "Ingress" },
    ...{ metadata: { name: "own" }, spec: { rules: [{ host }] } },
  };
  const own = componentOf("own", [ingress]);
  const { clusters } = evaluate(smallFleet([rules], { beside: { alertmanager, own } })).evaluated;
  const [eu, us] = clusters;
  const without = { ...eu!, applications: eu!.applications.filter(({ name }) => name !== "own") };
  expect(untold(without)).toBeUndefined();
  expect(untold(without, [without, us!])).toBe("eu-test: no heartbeat leaves the fleet");
});

test("a cluster without Alertmanager tells nobody", () => {
  expect(said()).toBe(
    "eu-test: nobody is told of critical, warning; no heartbeat leaves the cluster",
  );
});
