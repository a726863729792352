import { expect, test } from "@jest/globals";
import { http, tcp } from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { rejections } from "../rejections.ts";
import { componentOf } from "../small-fleet.ts";

const outside = { namespace: "ingress", service: "shop" };
const pods = (definition: object) => ({ pods: { a: { ports: {}, ...definition } } }) as never;

test.each<[string, Partial<AnyComponent>, string]>([
  [
    "ports beside pods",
    { ports: { http: http(80) }, pods: { a: { ports: {} } } },
    "component.ports: is not used beside `pods` (say it of each of them, inside `pods`)",
  ],
  [
    "a misspelt member",
    { rulez: [] } as never,
    'component.rulez: is nothing that can be said here (did you mean "rules"?)',
  ],
  ["a team that is no name", { team: 7 } as never, "component.team: is 7: a text is needed"],
  ["a network beside pods", { network: "node", pods: {} }, "component.network: is not used beside"],
  ["labels beside pods", { labels: () => ({}), pods: {} }, "component.labels: is not used beside"],
  [
    "a Service's port that peers alone use",
    { ports: { gossip: tcp(7946, { peers: true, servicePort: 80 }) } },
    'ports["gossip"].servicePort: is not used: peers reach the pods\' own port',
  ],
  [
    "a port that is none",
    { ports: { http: 80 } } as never,
    'component.ports["http"]: is 80: a map',
  ],
  [
    "a protocol that is none",
    { ports: { http: { number: 80, speaks: "htpp" } } } as never,
    '["http"].speaks: is "htpp": "http" or',
  ],
  [
    "outside pods that are the main ones",
    {
      pods: {
        a: { main: true, ports: {}, outside: { namespace: "a", service: "a", labels: { a: "a" } } },
      },
    },
    'component.pods["a"].main: is not used: `outside` has names of its own',
  ],
  ["pods without ports", { pods: { a: {} } } as never, 'component.pods["a"].ports: is missing'],
  [
    "labels of pods outside that select everything",
    pods({ outside: { ...outside, labels: {} } }),
    'component.pods["a"].outside.labels: is empty: that selects everything (name what is meant)',
  ],
  [
    "labels of a Service outside that select everything",
    pods({ network: "node", outside: { ...outside, labels: {}, serviceLabels: {} } }),
    'component.pods["a"].outside.serviceLabels: is empty: that selects everything',
  ],
  [
    "labels beside those outside",
    pods({ labels: () => ({}), outside: { ...outside, labels: { a: "b" } } }),
    'component.pods["a"].labels: is not used: `outside` has them',
  ],
])("%s are one finding", async (_, rest, says) => {
  expect(await rejections([], { beside: { one: componentOf("one", [], rest) } })).toEqual([
    expect.stringContaining(says),
  ]);
});

test.each<[string, AnyComponent["labels"], string]>([
  ["select everything", () => ({}), "labels[0]: is empty: that selects everything"],
  [
    "are random",
    () => ({ a: `${Math.random()}` }),
    "labels: yields something else when it is called",
  ],
  ["are none", () => "a" as never, 'labels[0]: is "a": a map is needed'],
  [
    "fail",
    () => {
      throw new Error("no label");
    },
    "Cannot evaluate: no label",
  ],
])("labels of own pods that %s are one finding", async (_, labels, says) => {
  const one = componentOf("one", [], { ports: { http: http(80) }, labels: labels! });
  const lines = await rejections([], { beside: { one } });
  expect(lines).toEqual([expect.stringContaining(says)]);
});
