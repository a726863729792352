import { placeAddress, portAddress } from "../../evaluate/address.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Connection } from "../../evaluate/network-policy.ts";
import { proxyAddress } from "../../model/http-proxy.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { protocolOf } from "../../model/port.ts";
import { publicHosts } from "../../model/public-hosts.ts";
import { remembered } from "../../basics/remembered.ts";
import { addressesIn, type NamedAddress } from "../../read/addresses-in.ts";
import { containerSettings } from "../../read/container-settings.ts";
import { mapSettings, type Setting } from "../../read/file-settings.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** Where others find a program, and what its users open: it connects to none of these itself. */
const forOthers =
  /advertise|auth.?url|callback|doc|external|help|home|link|listen|no.?proxy|origin|public|redirect|root.?url|runbook|schema/i;

/**
 * In arguments and variables any address counts: programs connect to what they are told there. In configuration
 * files only names of Services do, because other addresses are as often links that a person follows.
 */
export const typedAddresses: ClusterCheck = {
  name: "typed-addresses",
  law: "An address that a program is told is one of a declared flow: policies open no other.",
  run: (cluster) =>
    cluster.applications.flatMap((application) => {
      const reached = [...reachedBy(application, cluster), ...servedBy(application)];
      const input = [digest(reached), ...application.objects.map(digest)];
      return unlessSatisfied(import.meta.url, input, () => judge(application, reached));
    }),
};

function judge(
  { name: application, objects }: EvaluatedApplication,
  reached: readonly NamedAddress[],
): ClusterFinding[] {
  return objects.flatMap((object) =>
    toldTo(object).flatMap((told) =>
      findingsOf(told, reached).map((finding) => ({ application, object, ...finding })),
    ),
  );
}

/** An address that a program is told, and where. */
interface Told extends NamedAddress {
  readonly field: string;
}

const toldTo = remembered((object: KubernetesObject): readonly Told[] =>
  settingsOf(object).flatMap(({ value, field }) =>
    addressesIn(value).map((address) => ({ ...address, field })),
  ),
);

function settingsOf(object: KubernetesObject): Setting[] {
  const files = mapSettings(object, (_, text) => text.includes(".svc")).filter(({ value }) =>
    /\.svc\b/.test(value),
  );
  return [...containerSettings(object), ...files].filter(({ name }) => !forOthers.test(name));
}

function findingsOf(
  { host, port, field }: Told,
  reached: readonly NamedAddress[],
): ObjectFinding[] {
  // A bare word may be anything; what has a dot is a host.
  if (!host.includes(".")) return [];
  const same = reached.filter((one) => [host, firstReplica(host)].includes(one.host));
  if (same.some((one) => [port, one.port].includes(undefined) || one.port === port)) return [];
  const [, service, namespace] = /([a-z0-9-]+)\.([a-z0-9-]+)\.svc$/.exec(host) ?? [];
  const target = service
    ? `the role or port of ${service} in ${namespace}`
    : `external("${host}"${port === undefined || port === 443 ? "" : `, tcp(${port})`})`;
  return [
    {
      field,
      message: `names ${host}${port === undefined ? "" : `:${port}`}, which no flow of this application leads to`,
      hint: `declare to(${target}, "why") in flows, and write flows.<its name>.url here`,
    },
  ];
}

/** One replica of a StatefulSet stands for all: `web-2.web-headless.shop.svc` is `web-0.web-headless.shop.svc`. */
function firstReplica(host: string): string {
  return host.replace(/-\d+(?=\.[^.]+\.[^.]+\.svc$)/, "-0");
}

/** Where the flows and scrapes of an application lead. */
function reachedBy(application: EvaluatedApplication, cluster: EvaluatedCluster): NamedAddress[] {
  const isOwn = ({ source }: Connection) =>
    !("kind" in source) &&
    application.pods.some(
      ({ name, namespace }) => name === source.name && namespace === source.namespace,
    );
  const { httpProxy } = cluster.facts;
  const proxy = httpProxy ? [proxyAddress(httpProxy)] : [];
  return cluster.connections
    .filter(isOwn)
    .flatMap(({ target }) =>
      "kind" in target && target.kind === "external"
        ? [...addressesOf(target), ...proxy]
        : addressesOf(target),
    );
}

/** Its own hosts, which it tells others. */
function servedBy(application: EvaluatedApplication): NamedAddress[] {
  return publicHosts(application).map((host) => ({ host }));
}

function addressesOf(target: Connection["target"]): NamedAddress[] {
  if ("of" in target) {
    const { host, port } = portAddress(target, "");
    const { namespace, service, headless } = target.of;
    const pods = `${headless}.${namespace}.svc`;
    const protocol = protocolOf(target).toLowerCase();
    const perPod = (name: string) => ({ host: name, port: target.number });
    return [
      { host, port },
      // By SRV records of DNS the port is found, too.
      ...[service, headless].map((name) => ({
        host: `_${target.name}._${protocol}.${name}.${namespace}.svc`,
      })),
      ...(target.peers ? [pods, `${target.of.name}-0.${pods}`].map(perPod) : []),
    ];
  }
  if (!("kind" in target)) return [];
  if (target.kind === "apiServer") return [placeAddress()];
  return target.kind === "external" ? [{ host: target.host, port: target.number }] : [];
}
