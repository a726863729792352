import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { certManagerValues } from "../../apps/charts/cert-manager.ts";
import { traefikValues } from "../../apps/charts/traefik.ts";
import { certManager, traefik } from "../../apps/namespaces.ts";
import type { ClusterFacts } from "../../sdk/index.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { cyclonusVerdicts, type Peer } from "../judges/network-policies.ts";
import { policiesOf } from "../network/differences.ts";
import { within } from "../network/standings.ts";
import { charts, made, withCharts } from "./chart-fleet.ts";
import { dryRun } from "./dry-run.ts";
import { podOf } from "./pods.ts";

const ways = charts.filter(({ namespace }) => namespace === traefik);
const clusterOf = ({ cluster }: (typeof ways)[number]) =>
  withCharts.find(({ facts }) => facts.name === cluster)!;

function podIn({ cidrs }: ClusterFacts, namespace: string, labels: Peer["labels"] = {}): Peer {
  const namespaceLabels = { "kubernetes.io/metadata.name": namespace };
  return { namespace, labels, namespaceLabels, address: within(cidrs.pods[0]!, 9) };
}

test.each(ways)(
  "$name on $cluster leads visitors to what is public, and nobody elsewhere",
  async (one) => {
    const { connections, ...cluster } = clusterOf(one);
    const { cidrs, ingress } = cluster.facts;
    const pod = (namespace: string, labels?: Peer["labels"]) =>
      podIn(cluster.facts, namespace, labels);
    const open = connections.flatMap(({ source, target }) =>
      "kind" in source && source.kind === "ingressController" && "of" in target ? [target] : [],
    );
    expect(open.length).toBeGreaterThan(0);
    const peers = {
      way: pod(traefik.name, ingress.podLabels),
      visitor: { address: "203.0.113.9" },
      node: { address: within(cidrs.nodes[0]!, 9) },
      stranger: pod("nowhere"),
      ...Object.fromEntries(open.map(({ of }) => [of.name, pod(of.namespace, of.labels)])),
    };
    const brought = (await made(one)).filter(({ kind }) => kind === "NetworkPolicy");
    const asks = async (from: string, to: string, ports: readonly number[]) => {
      const flows = ports.map((port) => ({ from, to, port, protocol: "TCP" as const }));
      const policies = [...policiesOf(clusterOf(one)), ...brought];
      const told = await cyclonusVerdicts({ policies, peers, flows });
      return told.map(({ egress, ingress }) => egress && ingress);
    };
    for (const from of ["visitor", "node", "stranger"]) {
      expect(await asks(from, "way", [8000, 8443, 8080, 9100])).toEqual([true, true, false, false]);
    }
    for (const { of, number } of open) expect(await asks("way", of.name, [number])).toEqual([true]);
    expect(await asks("way", "visitor", [80, 443])).toEqual([false, false]);
  },
);

let kubernetes: Kubernetes;
beforeAll(async () => {
  if (ways.length > 0) kubernetes = await startKubernetes();
}, 120_000);
afterAll(() => kubernetes?.stop());

/** What Helm makes of the chart where these facts are other ones. */
function madeWith(one: (typeof ways)[number], facts: Partial<ClusterFacts>) {
  const values = traefikValues({ ...clusterOf(one).facts, ...facts });
  return made({ ...one, chart: { ...one.chart, values } });
}

test.each(ways)("$name serves the Gateway on $cluster whose proxies are its pods", async (one) => {
  const gateway = { name: "public", namespace: "gateways", listener: "https" };
  const podLabels = { "app.kubernetes.io/name": "traefik" };
  const [own, others] = await Promise.all(
    [traefik.name, "istio-ingress"].map((namespace) =>
      madeWith(one, { gateway: { ...gateway, proxies: { namespace, podLabels } } }),
    ),
  );
  const reads = (objects: typeof own) =>
    JSON.stringify(objects!.find(({ kind }) => kind === "ClusterRole")).includes('"httproutes"');
  expect([reads(own), reads(others)]).toEqual([true, false]);
  const names = (objects: typeof own) =>
    objects!.map(({ kind, metadata }) => [kind, metadata.name]);
  expect(names(own)).toEqual(names(others));
  const home = { apiVersion: "v1", kind: "Namespace", metadata: { name: traefik.name } };
  const input = JSON.stringify(home);
  await kubernetes.kubectl(["apply", "--server-side", "--filename=-"], { input });
  expect(await dryRun(kubernetes, own!)).toMatchObject({ said: "" });
});

test.each(ways)("$name makes the class that the Ingress objects of $cluster name", async (one) => {
  const { ingress } = clusterOf(one).facts;
  const objects = await madeWith(one, { ingress: { ...ingress, className: "public" } });
  const classes = objects.filter(({ kind }) => kind === "IngressClass");
  expect(classes.map(({ metadata }) => metadata.name)).toEqual(["public"]);
});

test.each(ways)("$name is refused where others bring $cluster its visitors", (one) => {
  const { ingress } = clusterOf(one).facts;
  for (const other of [{ namespace: "haproxy-controller" }, { podLabels: { app: "traefik" } }]) {
    expect(() => madeWith(one, { ingress: { ...ingress, ...other } })).toThrow(
      'leave it out ("traefik": false)',
    );
  }
});

const certManagers = charts.filter(({ namespace }) => namespace === certManager);

test.each(certManagers)(
  "$name on $cluster asks the way in what http01 shows there",
  async (one) => {
    const { facts } = clusterOf(one);
    const way = { namespace: "way-in", podLabels: { "app.kubernetes.io/name": "way-in" } };
    const reached = async (solvesBy: "dns01" | "http01", from: string) => {
      const values = certManagerValues({
        ...facts,
        ingress: { ...facts.ingress, ...way, solvesBy },
      });
      const objects = await made({ ...one, chart: { ...one.chart, values } });
      const asking = objects.find(
        ({ kind, metadata }) => kind === "Deployment" && metadata.name === from,
      )!;
      const { labels = {} } = podOf(asking as never)!.metadata;
      const told = await cyclonusVerdicts({
        policies: objects.filter(({ kind }) => kind === "NetworkPolicy"),
        peers: {
          asking: podIn(facts, certManager.name, labels),
          way: podIn(facts, way.namespace, way.podLabels),
          beside: podIn(facts, way.namespace),
        },
        flows: ["way", "beside"].map((to) => ({
          from: "asking",
          to,
          port: 8000,
          protocol: "TCP" as const,
        })),
      });
      return told.map(({ egress }) => egress);
    };
    expect(await reached("http01", "cert-manager")).toEqual([true, false]);
    expect(await reached("dns01", "cert-manager")).toEqual([false, false]);
    expect(await reached("http01", "cert-manager-webhook")).toEqual([false, false]);
  },
);
