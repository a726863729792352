import { expect, test } from "@jest/globals";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { containersOf } from "../../sdk/model/pod-template.ts";
import type { OwnPort } from "../../sdk/model/pods.ts";
import { matches } from "../../sdk/model/matches.ts";
import { podsOf } from "../../sdk/read/pods.ts";
import { clusters } from "./evaluated.ts";

/** Ports that flows and scrapes lead to, or would where somebody came by the role that is played there. */
function meantPorts({ applications, connections }: EvaluatedCluster): Set<string> {
  const played = applications.flatMap(({ provides }) => provides.map(({ at }) => at));
  const ends = [...connections.map(({ target }) => target), ...played];
  return new Set(ends.flatMap((end) => ("of" in end ? [nameOf(end)] : [])));
}

function nameOf({ of, name }: OwnPort): string {
  return `${of.namespace}/${of.name}: ${name}`;
}

/** Names of ports that the kubelet asks of some pods. */
function probedPorts(cluster: EvaluatedCluster, { of }: OwnPort): unknown[] {
  return podsOf(cluster)
    .filter(
      ({ namespace, labels }) =>
        namespace === of.namespace && matches({ matchLabels: of.labels }, labels),
    )
    .flatMap(({ object }) => containersOf(object))
    .flatMap(({ container: { livenessProbe, readinessProbe, startupProbe } }) =>
      [livenessProbe, readinessProbe, startupProbe].map((probe) => probe?.httpGet?.port),
    );
}

test("pods listen on what somebody may reach, and on nothing else", () => {
  const unreached = clusters.flatMap((cluster) => {
    const meant = meantPorts(cluster);
    return cluster.applications
      .flatMap(({ pods }) => pods)
      .filter(({ outside, network }) => !outside && network === "pod")
      .flatMap(({ ports }) => Object.values(ports))
      .filter((port) => !meant.has(nameOf(port)))
      .filter((port) => !probedPorts(cluster, port).includes(port.name))
      .map((port) => `${cluster.facts.name}/${nameOf(port)}`);
  });
  expect(unreached).toEqual([]);
});
