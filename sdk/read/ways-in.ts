import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import type { EvaluatedApplication, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { protocolOf } from "../model/port.ts";
import { publicHosts } from "../model/public-hosts.ts";

/** How a person reaches an application, a line each: its hosts, and a port-forward per port. Fails where there is none. */
export function waysIn({ clusters }: EvaluatedFleet, cluster: string, name: string): string[] {
  const place = clusters.find(({ facts }) => facts.name === cluster);
  const known = clusters.map(({ facts }) => facts.name);
  if (!place) throw missing(`cluster "${cluster}"`, cluster, known);
  const names = place.applications.map((application) => application.name);
  const upstream = place.upstreams.find((one) => one.name === name);
  if (upstream) {
    throw new Failure(
      `Cannot open ${name} on ${cluster}: it is another project's, whose Services stand nowhere in this tree; kubectl --context ${cluster} --namespace ${upstream.namespace.name} get services`,
    );
  }
  const application = place.applications.find((one) => one.name === name);
  if (!application) throw missing(`application "${name}" on ${cluster}`, name, names);
  const hosts = publicHosts(application).map((host) => `https://${host}`);
  return [...hosts, ...forwards(application, cluster)];
}

function missing(what: string, name: string, known: readonly string[]): Failure {
  return new Failure(
    `Cannot open ${what}: ${didYouMean(name, known) || `there are ${known.join(", ")}`}`,
  );
}

/** A port-forward per port: what has no host is reached, too. */
function forwards({ name, pods, objects }: EvaluatedApplication, cluster: string): string[] {
  const own = pods.filter(({ outside, ports }) => !outside && Object.keys(ports).length > 0);
  if (own.length === 0) throw new Failure(`Cannot open ${name} on ${cluster}: it offers no port`);
  return own.flatMap(({ service, namespace, ports }) =>
    Object.values(ports)
      .filter((port) => port.peers !== true && protocolOf(port) === "TCP")
      .map(({ name, number, servicePort = number, speaks }) => {
        const before = servicesOf(objects, { namespace, port: name });
        const target = `service/${before.includes(service) ? service : (before[0] ?? service)} ${number}:${servicePort}`;
        const line = `kubectl --context ${cluster} --namespace ${namespace} port-forward ${target}`;
        return `${line}   # ${name}: ${speaks}://localhost:${number}`;
      }),
  );
}

/** The Services with a port: some stand in one of their own, such as those for machines outside. */
function servicesOf(
  objects: readonly KubernetesObject[],
  { namespace, port }: { namespace: string; port: string },
): string[] {
  return objects
    .filter(({ metadata }) => metadata.namespace === namespace)
    .filter((one) => ofKind(one, "Service")?.spec?.ports?.some(({ name }) => name === port))
    .map(({ metadata }) => metadata.name);
}
