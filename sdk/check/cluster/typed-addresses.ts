import { placeAddress, portAddress } from "../../evaluate/address.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Connection } from "../../evaluate/network-policy.ts";
import { proxyAddress } from "../../model/http-proxy.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { matches } from "../../model/matches.ts";
import type { OwnPods } from "../../model/pods.ts";
import { podsMadeBy } from "../../model/pods-made-by.ts";
import { referencesOf } from "../../model/references-of.ts";
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
  law: "An address that a program is told is one of a declared flow of its pods: policies open no other.",
  run: (cluster) =>
    cluster.applications.flatMap((application) => {
      const ways = waysOf(application, cluster);
      const served = publicHosts(application).map((host) => ({ host }));
      const input = [digest({ ways, served }), ...application.objects.map(digest)];
      return unlessSatisfied(import.meta.url, input, () => judge(application, ways, served));
    }),
};

/** Where the flows and scrapes of some pods lead: policies open no more than that, whatever others of the application may. */
interface Way extends Pick<OwnPods, "name" | "namespace" | "labels"> {
  readonly reached: readonly NamedAddress[];
  /** Other pods of the application, by name. */
  readonly others: readonly string[];
}

/** @param served its own hosts, which it tells others */
function judge(
  { name: application, objects }: EvaluatedApplication,
  ways: readonly Way[],
  served: readonly NamedAddress[],
): ClusterFinding[] {
  const told = objects.flatMap((object) => {
    const all = toldTo(object);
    const own = all.length > 0 && ways.length > 1 ? waysFrom(object, objects, ways) : ways;
    return all.map((one) => ({ ...one, object, own }));
  });
  return told.flatMap((one) => {
    // What several programs are told alike, one of them may use.
    const same = ways.length > 1 ? told.filter((other) => isSame(one, other)) : [one];
    const own = new Set(same.flatMap((other) => other.own));
    const reached = [...served, ...[...own].flatMap((way) => way.reached)];
    const names = [...own].map(({ name }) => `"${name}"`).join(" or ");
    const whose = own.size < ways.length ? names : "this application";
    const { object } = one;
    return findingsOf(one, reached, whose).map((finding) => ({ application, object, ...finding }));
  });
}

function isSame(one: Told, other: Told): boolean {
  return one.name === other.name && one.host === other.host && one.port === other.port;
}

/**
 * The ways of the pods that an object makes, or that mount it, and where that is a Job, of those whom it hands on
 * what it is told; all where that is not to be seen.
 */
function waysFrom(
  object: KubernetesObject,
  objects: readonly KubernetesObject[],
  ways: readonly Way[],
): readonly Way[] {
  const { kind, metadata } = object;
  const holds = (one: KubernetesObject) =>
    one === object ||
    referencesOf(one).some((other) => other.kind === kind && other.name === metadata.name);
  const found = objects.filter(holds).flatMap((one) => {
    const own = ways.filter((way) => isFrom(way, one));
    const handed = one.kind === "Job" ? own.flatMap(({ others }) => others) : [];
    return [...own, ...ways.filter(({ name }) => handed.includes(name))];
  });
  return found.length > 0 ? found : ways;
}

function isFrom({ namespace, labels }: Way, object: KubernetesObject): boolean {
  const pods = podsMadeBy(object);
  if (pods === undefined || object.metadata.namespace !== namespace) return false;
  return matches({ matchLabels: labels }, pods.labels);
}

/** An address that a program is told, and where. */
interface Told extends NamedAddress {
  readonly name: string;
  readonly field: string;
}

const toldTo = remembered((object: KubernetesObject): readonly Told[] =>
  settingsOf(object).flatMap(({ name, value, field }) =>
    addressesIn(value).map((address) => ({ ...address, name, field })),
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
  whose: string,
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
      message: `names ${host}${port === undefined ? "" : `:${port}`}, which no flow of ${whose} leads to`,
      hint: `declare to(${target}, "why"${whose === "this application" ? "" : ", { by: own.x }"}) in flows, and write flows.<its name>.url here`,
    },
  ];
}

/** One replica of a StatefulSet stands for all: `web-2.web-headless.shop.svc` is `web-0.web-headless.shop.svc`. */
function firstReplica(host: string): string {
  return host.replace(/-\d+(?=\.[^.]+\.[^.]+\.svc$)/, "-0");
}

function waysOf({ pods }: EvaluatedApplication, cluster: EvaluatedCluster): Way[] {
  const { httpProxy } = cluster.facts;
  const proxy = httpProxy ? [proxyAddress(httpProxy)] : [];
  return pods
    .filter(({ outside }) => !outside)
    .map(({ name, namespace, labels }) => {
      const isOwn = ({ source }: Connection) =>
        !("kind" in source) && name === source.name && namespace === source.namespace;
      const targets = cluster.connections.filter(isOwn).map(({ target }) => target);
      const reached = targets.flatMap((target) =>
        "kind" in target && target.kind === "external"
          ? [...addressesOf(target), ...proxy]
          : addressesOf(target),
      );
      const others = targets.flatMap((target) =>
        "of" in target && pods.includes(target.of) ? [target.of.name] : [],
      );
      return { name, namespace, labels, reached, others };
    });
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
