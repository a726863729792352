import { build } from "../check/build.ts";
import type { EvaluatedApplication } from "../evaluate/evaluated.ts";
import { didYouMean } from "../basics/did-you-mean.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { protocolOf } from "../model/port.ts";
import { ofKind } from "../model/of-kind.ts";
import { command } from "./command.ts";
import { loadFleet } from "./load-fleet.ts";
import { reject } from "./reject.ts";

const help = `npm run open -- <cluster> <application>: prints how to reach it. Reaches out to nothing itself.

  npm run open -- us-prod grafana

Exit codes: 0 printed, 2 content rejected, 3 no such application, or it offers nothing to open.`;

await command(help, {}, async (_, [cluster = "", name = ""]) => {
  const built = await build(await loadFleet());
  if (built.findings.length > 0) return reject(built);
  const { evaluated } = built;
  const clusters = evaluated.clusters.map(({ facts }) => facts.name);
  const place = evaluated.clusters.find(({ facts }) => facts.name === cluster);
  if (!place) throw missing(`cluster "${cluster}"`, cluster, clusters);
  const names = place.applications.map((application) => application.name);
  const application = place.applications.find((one) => one.name === name);
  if (!application) throw missing(`application "${name}" on ${cluster}`, name, names);
  for (const line of [...hosts(application), ...forwards(application, cluster)]) console.log(line);
  return exitCodes.ok;
});

function missing(what: string, name: string, known: readonly string[]): Failure {
  return new Failure(
    `Cannot open ${what}: ${didYouMean(name, known) || `there are ${known.join(", ")}`}`,
  );
}

function hosts({ objects }: EvaluatedApplication): string[] {
  return objects.flatMap((object) => hostsOf(object).map((host) => `https://${host}`));
}

function hostsOf(object: KubernetesObject): readonly string[] {
  const rules = ofKind(object, "Ingress")?.spec?.rules ?? [];
  const routed = ofKind(object, "HTTPRoute")?.spec.hostnames ?? [];
  return [...rules.flatMap(({ host }) => host ?? []), ...routed];
}

/** One line per port, as the first seed asks: by port-forward, without an ingress. */
function forwards({ name, pods }: EvaluatedApplication, cluster: string): string[] {
  const own = pods.filter(({ outside, ports }) => !outside && Object.keys(ports).length > 0);
  if (own.length === 0) throw new Failure(`Cannot open ${name} on ${cluster}: it offers no port`);
  return own.flatMap(({ service, namespace, ports }) =>
    Object.values(ports)
      .filter((port) => port.peers !== true && protocolOf(port) === "TCP")
      .map(({ name, number, servicePort = number, speaks }) => {
        const target = `service/${service} ${number}:${servicePort}`;
        const line = `kubectl --context ${cluster} --namespace ${namespace} port-forward ${target}`;
        return `${line}   # ${name}: ${speaks}://localhost:${number}`;
      }),
  );
}
