import { contains, holds, overlap } from "../basics/address-range.ts";
import type { EvaluatedApplication } from "../evaluate/evaluated.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import type { ObjectFinding } from "../model/finding.ts";

type Fault = Pick<ObjectFinding, "field" | "message" | "hint">;

/** The ranges by which pods reach hosts outside, by the field that says them. */
export function waysOut({
  httpProxy,
  privateEndpoints = {},
}: ClusterFacts): Record<string, readonly string[]> {
  const endpoints = Object.entries(privateEndpoints).map(
    ([host, ranges]) => [`privateEndpoints["${host}"]`, ranges] as const,
  );
  return { "httpProxy.cidrs": httpProxy?.cidrs ?? [], ...Object.fromEntries(endpoints) };
}

/** What a cluster says of the ways to hosts outside that leads nowhere, or to more than is meant. */
export function wayOutFaults(
  facts: ClusterFacts,
  applications: readonly EvaluatedApplication[],
): Fault[] {
  return [...proxyFaults(facts), ...endpointFaults(facts, applications)];
}

function endpointFaults(
  { cidrs, privateEndpoints = {} }: ClusterFacts,
  applications: readonly EvaluatedApplication[],
): Fault[] {
  const asked = new Set(applications.flatMap(({ hosts }) => hosts.map(({ host }) => host)));
  return Object.entries(privateEndpoints).flatMap(([host, ranges]) => {
    const field = `privateEndpoints["${host}"]`;
    const hint = "the addresses that the host's name stands for inside of the network";
    if (!asked.has(host)) {
      return [{ field, message: "is a host that no flow leads to", hint: "as a flow names it" }];
    }
    if (ranges.length === 0) return [{ field, message: "is empty", hint }];
    const own = [...cidrs.nodes, ...cidrs.pods];
    return ranges
      .filter(
        (range) =>
          cidrs.services.some((one) => overlap(one, range)) ||
          own.some((one) => contains(range, one)),
      )
      .map((range) => ({
        field,
        message: `"${range}" holds all nodes, all pods or Services of the cluster: policies would open to them`,
        hint,
      }));
  });
}

/** A proxy has a scheme, a host and a port, and no credentials, which would stand in the tree. */
const proxyUrl = /^https?:\/\/[-.\w]+:[1-9]\d{0,4}$/;

function proxyFaults({ httpProxy, cidrs }: ClusterFacts): Fault[] {
  if (httpProxy === undefined) return [];
  const own = [...cidrs.pods, ...cidrs.services];
  const inside = httpProxy.cidrs.filter((range) =>
    own.some((one) => holds(one, range.split("/")[0] ?? "")),
  );
  return [
    ...(proxyUrl.test(httpProxy.url)
      ? []
      : [
          {
            field: "httpProxy.url",
            message: `"${httpProxy.url.replace(/\/\/.*@/, "//...@")}" is no value for it`,
            hint: "http://proxy.example.com:3128: scheme, host and port; a proxy that asks for a password has none here",
          },
        ]),
    ...(httpProxy.cidrs.length > 0
      ? []
      : [
          {
            field: "httpProxy.cidrs",
            message: "is empty: policies open to addresses",
            hint: "the addresses that the proxy's name stands for",
          },
        ]),
    ...inside.map((range) => ({
      field: "httpProxy.cidrs",
      message: `"${range}" is an address of the cluster's own pods or Services, which no range means to every engine`,
      hint: "a proxy outside of the cluster, on a machine or behind a load balancer",
    })),
  ];
}
