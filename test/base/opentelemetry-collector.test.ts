import { expect, test } from "@jest/globals";
import { pods } from "../../base/opentelemetry-collector/pods.ts";
import { autoscaler } from "../../base/opentelemetry-collector/autoscaler.ts";
import { gatewayConfig } from "../../base/opentelemetry-collector/config.ts";
import {
  options,
  type OpentelemetryCollectorOptions,
} from "../../base/opentelemetry-collector/options.ts";
import { personalData } from "../../base/opentelemetry-collector/personal-data.ts";
import { refuse } from "../../base/opentelemetry-collector/refusals.ts";
import { storesOf } from "../../base/opentelemetry-collector/stores.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { applicationOf, clustersWith, objectOf } from "./evaluated.ts";

const gateways = (replicas: OpentelemetryCollectorOptions["gateway"]["replicas"]) => () =>
  refuse({ ...options, gateway: { ...options.gateway, replicas } });
const keeping = (percentage: number) => () =>
  refuse({ ...options, sampling: { ...options.sampling, percentage } });

test("what would leave senders alone, or keep more than all, is refused", () => {
  expect(gateways(1)).toThrow("Cannot run 1 gateway");
  expect(gateways({ min: 1, max: 4 })).toThrow("Cannot run 1 gateway");
  expect(gateways({ min: 4, max: 2 })).toThrow("Cannot run between 4 and 2 gateways");
  expect(gateways({ min: 2, max: 2 })).not.toThrow();
  const sampler = { ...options.sampler, replicas: 0 };
  expect(() => refuse({ ...options, sampler })).toThrow("Cannot run without a sampler");
  expect(keeping(101)).toThrow("Cannot keep 101 % of the other traces");
  expect(keeping(NaN)).toThrow("Cannot keep NaN %");
  expect(keeping(0)).not.toThrow();
});

test("a flow to a store that is missing is no store less", () => {
  const { facts } = clustersWith("opentelemetry-collector")[0] ?? {};
  if (!facts) throw new NotInFleet("opentelemetry-collector");
  expect(() => storesOf("traces", facts, {})).toThrow('Cannot find the flow "traces-');
});

test("an autoscaler keeps to the two numbers", () => {
  const own = applicationOf("opentelemetry-collector").pods[0]!;
  const scaler = autoscaler(own, { min: 2, max: 6 });
  expect(scaler).toMatchObject({
    metadata: { name: own.name },
    spec: { scaleTargetRef: { name: own.name }, minReplicas: 2, maxReplicas: 6 },
  });
});

test("a signal that nobody keeps is not taken", () => {
  const store = { name: "loki", url: "http://loki", otlpPath: "/otlp", headers: {} };
  const taken = (stores: readonly (typeof store)[]) => {
    const config = gatewayConfig(options, {
      ...{ ...pods.gateway, authType: "serviceAccount", samplers: {} },
      logs: [{ tenant: "otlp", stores }],
      metrics: [{ tenant: "otlp", stores: [] }],
    });
    const { service } = config as { service: { pipelines: object } };
    return Object.keys(service.pipelines);
  };
  const traces = ["traces/from_programs", "traces/from_agents", "traces"];
  expect(taken([])).toEqual(traces);
  expect(taken([store])).toEqual([
    ...traces,
    ...["/from_programs", "/from_agents", "", "/otlp"].map((end) => `logs${end}`),
  ]);
});

test("samplers are found by their own addresses, and only those that are ready", () => {
  const service = objectOf(
    applicationOf("opentelemetry-collector"),
    "Service",
    "opentelemetry-collector-sampler",
  );
  expect(service.spec).toMatchObject({ clusterIP: "None" });
  expect(service.spec).not.toHaveProperty("publishNotReadyAddresses");
});

test.each([
  ["jane.doe+shop@example.co.uk", true],
  ["4111 1111 1111 1111", true],
  ["4111-1111-1111-1111", true],
  ["378282246310005", true],
  ["DE89 3704 0044 0532 0130 00", true],
  ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", true],
  ["GET /carts/{id}", false],
  ["1795392000000000000", false],
  ["8f14e45fceea167a5a36dedd4bea2543", false],
  ["checkout-7d9c5b8f6d-x2x4z", false],
])("%s is personal: %s", (text, personal) => {
  expect(personalData.values.some((pattern) => new RegExp(pattern).test(text))).toBe(personal);
});

test.each([
  ["user.email", true],
  ["enduser.id", true],
  ["client.address", true],
  ["http.request.header.authorization", true],
  ["db_password", true],
  ["customer.phone", true],
  ["http.route", false],
  ["user_agent.original", false],
  ["server.address", false],
])("the value of %s is personal: %s", (key, personal) => {
  const patterns = personalData.keys.map((pattern) => new RegExp(pattern.replace("(?i)", ""), "i"));
  expect(patterns.some((pattern) => pattern.test(key))).toBe(personal);
});
