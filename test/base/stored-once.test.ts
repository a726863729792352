import { expect, test } from "@jest/globals";
import { otlpReceiver, otlpTraceStore } from "../../base/roles.ts";
import { storedOnce } from "../../sdk/check/cluster/stored-once.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../../sdk/evaluate/evaluated.ts";
import type { FlowTo } from "../../sdk/model/flow.ts";
import { flowsTo, hopsOf } from "../../sdk/read/hops.ts";
import { clusterThatRuns } from "./evaluated.ts";

const component = "opentelemetry-collector";
const cluster = () =>
  clusterThatRuns("a receiver of OTLP", component, ({ provides }) =>
    provides.some(({ role }) => role === otlpReceiver),
  );

async function told(one: EvaluatedCluster): Promise<string[]> {
  const found = await storedOnce.run(one, {} as EvaluatedFleet);
  return found.map(({ message }) => message);
}

test("spans that come by OTLP are followed through the samplers to one store of each tenant", async () => {
  const one = cluster();
  const collector = one.applications.find((other) => other.component.name === component)!;
  const samplers = flowsTo(collector).find(([, { target }]) => "of" in target)!;
  const kept = hopsOf(samplers[0], collector, one).flatMap((hop) => hop.kept);
  const stores = kept.map((at) => at.replace(/ of .*/, ""));
  expect(new Set(stores).size).toBe(1);
  expect(kept).toEqual(
    ["otlp", ...one.facts.monitoredNamespaces].map((tenant) => `${stores[0]} of ${tenant})`),
  );
  expect(kept[0]).toContain("(otlp trace store of ");
  expect(await told(one)).toEqual([]);
});

test("a flow of the gateways past the samplers is refused", async () => {
  const one = cluster();
  const toStore = one.asked.find(({ role }) => role === otlpTraceStore)!;
  const applications = one.applications.map((other) => {
    if (other.name !== toStore.by) return other;
    const [, { forwards }] = flowsTo(other).find(([, { target }]) => "of" in target)!;
    const past = { ...(other.flows[toStore.flow] as FlowTo), forwards: forwards! };
    return { ...other, flows: { ...other.flows, past } };
  });
  const asked = [...one.asked, { ...toStore, flow: "past" }];
  expect(await told({ ...one, applications, asked })).toEqual([
    expect.stringMatching(/ and to "tempo", which both bring it to "tempo" \(otlp trace store of /),
  ]);
});
