import { expect, test } from "@jest/globals";
import { slack } from "../../base/alertmanager/integrations/slack.ts";
import { webhook } from "../../base/alertmanager/integrations/webhook.ts";
import { type Receivers, routing } from "../../base/alertmanager/routing.ts";
import { teamRouting } from "../../base/alertmanager/team-routing.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { bind, component, external, inside, provide, role, toEach } from "../../sdk/index.ts";
import type { Routing } from "../../sdk/model/routing.ts";
import { untold } from "../../sdk/routing/untold.ts";
import { ways } from "../../sdk/routing/ways.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";

const receiver = role("receiver of a test");
const labels = { severity: "warning" } as const;
const annotations = { summary: "Slow.", description: "Slow." };
const slow = { alert: "Slow", expr: "up == 0", labels, annotations };
const people = [slack({ channel: "#alerts" })];

function alert(value: string) {
  return { label: "alertname", operator: "=", value } as const;
}

function alertmanager(described: Routing) {
  return component({
    name: "alertmanager",
    options: {},
    ports: { web: { number: 9093, speaks: "http" } },
    provides: ({ own }) => [provide(receiver, own.ports.web)],
    routing: () => described,
    reads: { inhibitions: inside },
    objects: () => [],
  });
}

function telling(receivers: Receivers): Routing {
  return routing({ receivers, warningHours: "always", untrustedNamespaces: [], mutes: [] });
}

/** A cluster whose rules one evaluates who sends to these of three Alertmanagers. */
function sendingTo(...names: string[]) {
  const evaluator = componentOf("evaluator", [], {
    reads: { rules: inside },
    flows: () => ({ alerts: toEach(receiver, "alerts") }),
  });
  const { evaluated, findings } = evaluate(
    smallFleet([], {
      example: {
        rules: () => [{ name: "example", rules: [slow] }],
        inhibitions: () => [{ source: [alert("Down")], target: [alert("Slow")], equal: ["job"] }],
      },
      beside: {
        evaluator,
        open: alertmanager(teamRouting),
        silent: alertmanager(telling({})),
        telling: alertmanager(telling({ critical: people, warning: people })),
      },
      euTest: { binds: [bind(receiver, names, { of: "evaluator" })] },
    }),
  );
  expect(findings).toEqual([]);
  return evaluated;
}

const heading = (names: string[]) =>
  ways(sendingTo(...names), ["alertname=Slow"], "eu-test").lines.filter((line) => /^eu/.test(line));

test("the way of a rule's alert is through those whom its evaluator sends to", () => {
  const alert = 'alertname="Slow" team="platform" severity="warning"';
  expect(heading(["silent"])).toEqual([`eu-test/silent: ${alert}`]);
  expect(heading(["open", "telling"])).toEqual([
    `eu-test/open: ${alert}`,
    `eu-test/telling: ${alert}`,
  ]);
  expect(heading([])).toEqual([`eu-test: no Alertmanager hears ${alert} of example`]);
});

test("what its own component says of an alert may hold it back", () => {
  const { lines } = ways(sendingTo("telling"), ["alertname=Slow"], "eu-test");
  expect(lines.at(-1)).toBe('  held back while an alert with alertname="Down" has the same job');
});

test("an alert that no rule raises may come to each of them", () => {
  const { lines } = ways(sendingTo("silent"), ["severity=warning"], "eu-test");
  expect(lines.filter((line) => /^eu/.test(line))).toHaveLength(3);
});

test.each([
  ["telling", "eu-test: no heartbeat leaves the cluster "],
  ["silent", "eu-test: nobody is told of warning; no heartbeat leaves the cluster "],
  ["open", "eu-test: nobody is told of warning; no heartbeat leaves the cluster "],
])("who is told beside whom nobody sends to hears nothing: %s", (name, said) => {
  expect(untold(sendingTo(name).clusters[0]!)?.split("(")[0]).toBe(said);
});

test("an alert is not heard because another one of its severity is, nor is a heartbeat", () => {
  const evaluator = componentOf("evaluator", [], {
    reads: { rules: inside },
    flows: () => ({ alerts: toEach(receiver, "alerts") }),
  });
  const watchdog = { ...slow, alert: "Watchdog", labels: { severity: "none" } } as const;
  const fast = { ...slow, alert: "Fast" };
  const leaving = webhook({ name: "switch", target: external("heartbeat.example.com") });
  const heard = telling({ critical: people, warning: people, heartbeat: [leaving] });
  const { evaluated, findings } = evaluate(
    smallFleet([], {
      example: { rules: () => [{ name: "example", rules: [slow, watchdog] }] },
      beside: {
        evaluator,
        other: evaluator,
        fast: componentOf("fast", [], { rules: () => [{ name: "fast", rules: [fast] }] }),
        open: alertmanager(teamRouting),
        telling: alertmanager(heard),
      },
      euTest: {
        binds: [
          bind("rules", "evaluator"),
          bind("rules", "other", { of: "fast" }),
          bind(receiver, "open", { of: "evaluator" }),
          bind(receiver, "telling", { of: "other" }),
        ],
      },
      usTest: { binds: [bind("rules", "evaluator")] },
    }),
  );
  expect(findings).toEqual([]);
  expect(untold(evaluated.clusters[0]!)?.split(" (")[0]).toBe(
    "eu-test: nobody is told of Slow; no heartbeat leaves the cluster",
  );
});
