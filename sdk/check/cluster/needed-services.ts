import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { portAddress } from "../../evaluate/address.ts";
import { matches } from "../../model/matches.ts";
import { podTemplate } from "../../model/pod-template.ts";
import type { OwnPort } from "../../model/pods.ts";
import { addressesIn } from "../../read/addresses-in.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import { podsOf } from "../../read/pods.ts";
import { type KnownService, servicesOf } from "../../read/services.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** A Service that somebody relies on, and the finding where there is none. */
interface Need extends Pick<KnownService, "name" | "namespace"> {
  /** The port that it must have, where a flow names one. */
  readonly port?: string;
  readonly finding: Pick<ClusterFinding, "application" | "object" | "field">;
  /** What relies on it, behind its name. */
  readonly why: string;
}

export const neededServices: ClusterCheck = {
  name: "needed-services",
  law: "A Service by which a StatefulSet names its pods, to which a flow leads or which a role gives, is made, with that port.",
  run(cluster) {
    const known = servicesOf(cluster);
    const lacking = needsOf(cluster).flatMap((need) => {
      const found = known.find((one) => isOf(need, one));
      if (found && (need.port === undefined || found.ports.has(need.port))) return [];
      return [{ need, found: found !== undefined }];
    });
    // Whoever makes the Service makes it for all that rely on it.
    const first = lacking.filter(
      ({ need, found }, index) =>
        lacking.findIndex(
          (one) => isOf(need, one.need) && (!found || need.port === one.need.port),
        ) === index,
    );
    return first.map(({ need, found }) => findingOf(need, found));
  },
};

function isOf(one: Pick<Need, "name" | "namespace">, other: Pick<Need, "name" | "namespace">) {
  return one.name === other.name && one.namespace === other.namespace;
}

function findingOf({ finding, name, namespace, port, why }: Need, found: boolean): ClusterFinding {
  const message = found
    ? `"${port}" is no port of the Service ${name} of ${namespace}, ${why}`
    : `"${name}" is no Service of ${namespace}, ${why}`;
  const hint = "service(own) makes that of the ports, headlessService(own) that of the peers'";
  return { ...finding, message, hint };
}

/** In the order in which they are told: a workload's own comes first. */
function needsOf(cluster: EvaluatedCluster): Need[] {
  return [
    ...ofStatefulSets(cluster),
    ...ofOwnFlows(cluster).filter(({ target }) => !isOperated(target, cluster)),
    ...ofRoles(cluster),
  ];
}

function ofStatefulSets(cluster: EvaluatedCluster): Need[] {
  return allOfKind(cluster, "StatefulSet").flatMap(({ application, object, ...one }): Need[] => {
    const { namespace, resource } = one;
    const name = resource.spec?.serviceName;
    if (!name) return [];
    const finding = { application, object, field: "spec.serviceName" };
    return [{ name, namespace, finding, why: "by which its pods have names" }];
  });
}

function ofOwnFlows({ applications }: EvaluatedCluster) {
  return applications.flatMap(({ name: application, flows }) =>
    Object.entries(flows).flatMap(([flow, one]) => {
      if (one.direction !== "to" || !("of" in one.target) || one.target.of.outside) return [];
      const { target, purpose } = one;
      const finding = { application, field: `flows.${flow}` };
      return [{ ...needOf(target), finding, why: `to which a flow leads (${purpose})`, target }];
    }),
  );
}

function needOf(port: OwnPort) {
  const { service: name, namespace } = portAddress(port, "");
  return { name, namespace, port: port.name };
}

/** The operator makes a Service by which the replicas of one Alertmanager find each other. */
function isOperated({ of, peers }: OwnPort, cluster: EvaluatedCluster): boolean {
  return (
    peers === true &&
    podsOf(cluster).some(
      ({ namespace, labels, object }) =>
        namespace === of.namespace &&
        podTemplate(object) === undefined &&
        matches({ matchLabels: of.labels }, labels),
    )
  );
}

/** Where those who ask for a role are led, and what they are given beyond that. */
function ofRoles({ asked, applications }: EvaluatedCluster): Need[] {
  const own = new Set(applications.map(({ namespace }) => namespace.name));
  return asked.flatMap(({ at, by, provider: application, role, gifts }): Need[] => {
    if (!("of" in at) || at.of.outside) return [];
    const finding = { application, field: "provides" };
    const why = `to which ${by} is led for "${role.role}"`;
    const given = Object.values(gifts).flatMap((gift: unknown) =>
      typeof gift === "string" ? servicesIn(gift) : [],
    );
    return [needOf(at), ...given.filter(({ namespace }) => own.has(namespace))].map((need) => ({
      ...{ ...need, finding, why },
    }));
  });
}

/** `_web._tcp.alertmanager-headless.observability.svc` */
function servicesIn(text: string): { name: string; namespace: string; port?: string }[] {
  return addressesIn(text).flatMap(({ host }) => {
    const [, port, name, namespace] =
      /^(?:_([^.]+)\._(?:tcp|udp)\.)?([^.]+)\.([^.]+)\.svc$/.exec(host) ?? [];
    return name && namespace ? [{ name, namespace, ...(port && { port }) }] : [];
  });
}
