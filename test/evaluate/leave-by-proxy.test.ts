import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import {
  component,
  external,
  http,
  type OwnPods,
  preparingJob,
  type Resource,
  to,
} from "../../sdk/index.ts";
import { containersOf } from "../../sdk/model/pod-template.ts";
import { providers } from "../network/providers.ts";
import { smallFleet } from "../small-fleet.ts";

const httpProxy = { url: "http://proxy.example.com:3128", cidrs: ["10.9.0.4/32", "10.9.1.4/32"] };
const noProxy =
  "localhost,127.0.0.1,.svc,.cluster.local,10.1.0.0/16,10.2.0.0/16,10.3.0.0/16,10.1.0.0/28";

function deployment(
  { name, namespace, labels }: OwnPods,
  env: { name: string; value: string }[] = [],
): Resource {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [{ name, image: "registry.example.com/one:1", env }] },
      },
    },
  };
}

/** One program that sends what it has to a store outside, a Job that makes room there, and one that stays inside. */
const sender = component({
  name: "sender",
  options: {},
  pods: { out: { ports: {} }, room: { ports: {} }, inside: { ports: { http: http(80) } } },
  flows: ({ own }) => ({
    store: to(external("store.example.com"), "sends", { by: [own.out, own.room] }),
    beside: to(own.inside.ports.http, "asks", { by: own.out }),
  }),
  objects: ({ own }): Resource[] => [
    deployment(own.out, [{ name: "NO_PROXY", value: "of its own" }]),
    preparingJob(own.room, { containers: [{ name: "room", image: "registry.example.com/one:1" }] }),
    deployment(own.inside),
  ],
});

function sent(proxied: boolean) {
  const euTest = proxied ? { httpProxy } : {};
  const { evaluated } = evaluate(smallFleet([], { beside: { sender }, euTest }));
  const { applications } = evaluated.clusters.find(({ facts }) => facts.name === "eu-test")!;
  return applications.find(({ name }) => name === "sender")!.objects;
}

test("the pods that connect to hosts outside are told of the proxy, and of what lies inside; others are not", () => {
  const variables = sent(true).flatMap((object) =>
    containersOf(object).map(({ container: { name, env = [] } }) => [
      name,
      Object.fromEntries(env.map((one) => [one.name, one.value])),
    ]),
  );
  const both = { HTTP_PROXY: httpProxy.url, HTTPS_PROXY: httpProxy.url };
  expect(Object.fromEntries(variables)).toEqual({
    "sender-out": { ...both, NO_PROXY: "of its own" },
    room: { ...both, NO_PROXY: noProxy },
    "sender-inside": {},
  });
});

test("policies open to the proxy's addresses and port alone", () => {
  const egress = sent(true).flatMap(({ kind, metadata, spec }) =>
    kind === "NetworkPolicy" && metadata.name === "sender-room"
      ? (spec as { egress: unknown }).egress
      : [],
  );
  expect(egress).toEqual([
    {
      to: httpProxy.cidrs.map((cidr) => ({ ipBlock: { cidr } })),
      ports: [{ port: 3128, protocol: "TCP" }],
    },
  ]);
});

test("a Job that leaves by another proxy is another Job, and without one nothing is said of any", () => {
  const jobOf = (proxied: boolean) => sent(proxied).find(({ kind }) => kind === "Job")!;
  expect(jobOf(true).metadata.name).not.toBe(jobOf(false).metadata.name);
  expect(JSON.stringify(sent(false))).not.toMatch(/http_proxy|proxyUrl/i);
});

test("Alertmanager's receivers, a team's too, leave by the proxy of their cluster", () => {
  const { evaluated } = evaluate(providers);
  const told = evaluated.clusters.flatMap(({ facts, applications }) =>
    applications.flatMap(({ objects }) =>
      objects.flatMap(({ kind, metadata, spec }) =>
        kind === "Alertmanager" && JSON.stringify(spec).includes(facts.httpProxy?.url ?? "none")
          ? [`${facts.name}/${metadata.name}`]
          : [],
      ),
    ),
  );
  expect(told.sort()).toEqual(["eks-auto/alertmanager", "eks-auto/alertmanager-teams"]);
});
