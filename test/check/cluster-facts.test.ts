import { expect, test } from "@jest/globals";
import { external, to } from "../../sdk/index.ts";
import type { ClusterFacts } from "../../sdk/model/cluster.ts";
import { rejections } from "../rejections.ts";
import { facts } from "../small-fleet.ts";
import { serviceAccount } from "../small-objects.ts";

const one = [serviceAccount("a")];
const { apiServer, cidrs, ingress, secretStore } = facts("eu-test", "eu.example.com");
const gateway = { name: "public", namespace: "gateways", listener: "https" };
const byRange = { ...gateway, proxies: { cidrs: ["192.168.0.0/24"] } };
const byPods = { ...gateway, proxies: { namespace: "gateways", podLabels: { app: "gateway" } } };
const byLoadBalancer = { className: "alb", clusterIssuer: "letsencrypt" };

test.each<Partial<ClusterFacts>>([
  { gateway: byRange },
  { gateway: byPods },
  { ingress: { ...byLoadBalancer, loadBalancer: ["10.20.0.0/24"] } },
  { localDisk: { node: "ip-10-0-1-2.ec2.internal", path: "/mnt/disk/prometheus" } },
  { httpProxy: { url: "http://proxy.example.com:3128", cidrs: ["10.1.9.4/32"] } },
  { cidrs: { ...cidrs, pods: ["10.2.0.0/16", "fd00:2::/64"], services: ["fd00:3::/108"] } },
])("%j is taken", async (euTest) => {
  expect(await rejections(one, { euTest })).toEqual([]);
});

test.each<[fault: string, euTest: Partial<ClusterFacts>]>([
  ['domain: "eu" is no value for it', { domain: "eu" }],
  ['storageClass: "" is no value for it', { storageClass: "" }],
  [
    'nodes: "10.0.0.0" is no value for it (a range of addresses in CIDR notation',
    { cidrs: { ...cidrs, nodes: ["10.0.0.0"] } },
  ],
  ['pods: "10.2.0.0/33" is no value for it', { cidrs: { ...cidrs, pods: ["10.2.0.0/33"] } }],
  ['apiServer.port: "0" is no value for it (1 to 65535)', { apiServer: { ...apiServer, port: 0 } }],
  ['apiServer.cidrs: "::1" is no value for it', { apiServer: { ...apiServer, cidrs: ["::1"] } }],
  ["nodes: is empty (the cluster's own ranges)", { cidrs: { ...cidrs, nodes: [] } }],
  [
    "apiServer.cidrs: holds every address (the cluster's own ranges)",
    { apiServer: { ...apiServer, cidrs: ["0.0.0.0/0"] } },
  ],
  [
    `cidrs.services: "${cidrs.pods[0]}" holds addresses of nodes or pods, too`,
    { cidrs: { ...cidrs, services: cidrs.pods } },
  ],
  ['monitoredNamespaces: "Shop" is no name of a namespace', { monitoredNamespaces: ["Shop"] }],
  ['monitoredNamespaces: names "shop" twice', { monitoredNamespaces: ["shop", "shop"] }],
  [
    'monitoredNamespaces: "observability" is a namespace of this tree, which no team\'s is',
    { monitoredNamespaces: ["observability"] },
  ],
  ['ingress.className: "A" is no value for it', { ingress: { ...ingress, className: "A" } }],
  ['ingress.namespace: "" is no value for it', { ingress: { ...ingress, namespace: "" } }],
  ['ingress.clusterIssuer: "" is no value', { ingress: { ...ingress, clusterIssuer: "" } }],
  [
    'ingress.loadBalancer: "10.20.0.0" is no value for it',
    { ingress: { ...byLoadBalancer, loadBalancer: ["10.20.0.0"] } },
  ],
  [
    'localDisk.node: "A node" is no value for it (the node\'s label kubernetes.io/hostname: kubectl get nodes',
    { localDisk: { node: "A node", path: "/mnt/disk/prometheus" } },
  ],
  ...["/", "disk", "/mnt/disk/"].map((path): [string, Partial<ClusterFacts>] => [
    `localDisk.path: "${path}" is no value for it (an absolute path without a slash at its end`,
    { localDisk: { node: "node-1", path } },
  ]),
  [
    'secretStore.name: "a b" is no value for it (small letters and digits',
    { secretStore: { ...secretStore, name: "a b" } },
  ],
  ['gateway.name: "" is no value for it', { gateway: { ...byPods, name: "" } }],
  ['gateway.namespace: "" is no value for it', { gateway: { ...byPods, namespace: "" } }],
  ['gateway.listener: "" is no value for it', { gateway: { ...byPods, listener: "" } }],
  [
    'gateway.proxies.namespace: "" is no value for it',
    { gateway: { ...gateway, proxies: { ...byPods.proxies, namespace: "" } } },
  ],
  [
    'gateway.proxies.cidrs: "everywhere" is no value for it',
    { gateway: { ...gateway, proxies: { cidrs: ["everywhere"] } } },
  ],
  [
    "ingress: does not say who brings visitors to pods (namespace and podLabels of the controller",
    { ingress: byLoadBalancer },
  ],
  ...["proxy.example.com:3128", "http://proxy.example.com", "http://proxy.example.com:3128/"].map(
    (url): [string, Partial<ClusterFacts>] => [
      `httpProxy.url: "${url}" is no value for it (http://proxy.example.com:3128`,
      { httpProxy: { url, cidrs: ["10.9.0.4/32"] } },
    ],
  ),
  [
    'httpProxy.url: "http://...@proxy.example.com:3128" is no value for it',
    { httpProxy: { url: "http://us:secret@proxy.example.com:3128", cidrs: ["10.9.0.4/32"] } },
  ],
  [
    'privateEndpoints["s3.example.com"]: is a host that no flow leads to (as a flow names it)',
    { privateEndpoints: { "s3.example.com": ["10.1.9.0/28"] } },
  ],
  ["httpProxy.cidrs: is empty", { httpProxy: { url: "http://a.example.com:3128", cidrs: [] } }],
  [
    'httpProxy.cidrs: "proxy" is no value for it',
    { httpProxy: { url: "http://a.example.com:3128", cidrs: ["proxy"] } },
  ],
  [
    `httpProxy.cidrs: "10.3.0.9/32" is an address of the cluster's own pods or Services`,
    { httpProxy: { url: "http://a.example.com:3128", cidrs: ["10.3.0.9/32"] } },
  ],
  ["ingress: does not say who brings", { ingress: { ...ingress, podLabels: {} } }],
  ["ingress: does not say who brings", { ingress: { ...byLoadBalancer, loadBalancer: [] } }],
  [
    "cidrs.services: is IPv6, of which pods have no addresses",
    { cidrs: { ...cidrs, services: ["10.3.0.0/16", "fd00:3::/108"] } },
  ],
])("%s", async (fault, euTest) => {
  const told = await rejections(one, { euTest });
  expect(told).toEqual([expect.stringContaining(`eu-test ${fault}`)]);
  expect(told[0]).toMatch(/ \[cluster-facts\]$/);
});

test.each<[fault: string, ranges: readonly string[]]>([
  ['"10.1.9.0" is no value for it', ["10.1.9.0"]],
  ["is empty (the addresses that", []],
  ['"10.1.0.0/16" holds all nodes, all pods or Services', ["10.1.0.0/16"]],
  ['"10.0.0.0/8" holds all nodes, all pods or Services', ["10.0.0.0/8"]],
  ['"10.3.9.0/28" holds all nodes, all pods or Services', ["10.3.9.0/28"]],
])("an endpoint is of the network, and policies open to it alone: %s", async (fault, ranges) => {
  const host = "s3.example.com";
  const example = {
    pods: { web: { ports: {} } },
    flows: () => ({ store: to(external(host), "keeps all") }),
  };
  const told = await rejections(one, { example, euTest: { privateEndpoints: { [host]: ranges } } });
  const about = told.filter((line) => line.endsWith("[cluster-facts]"));
  expect(about).toEqual([expect.stringContaining(`privateEndpoints["${host}"]: ${fault}`)]);
});
