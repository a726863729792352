import { beforeAll, expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { equal } from "../../sdk/basics/equal.ts";
import { build, type Build } from "../../sdk/check/build.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { alone } from "../alone.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { objectOf, objectsOf } from "./evaluated.ts";

const syslog = { from: ["192.168.7.0/24"], annotations: { "example.com/internal": "true" } };

/** The content, with this agent on the first cluster that stores lines, and nothing accepted of its own end. */
function withAgent(agent: "alloy" | "promtail") {
  const first = fleet.clusters.find(({ stacks }) =>
    stacks.some(({ stack }) => "alloy" in stack.applications),
  );
  if (!first) throw new NotInFleet("a cluster that stores lines");
  const agents: Record<string, false | object> = {
    alloy: false,
    promtail: false,
    [agent]: { syslog },
  };
  const stacks = first.stacks.map((chosen) =>
    "alloy" in chosen.stack.applications
      ? { ...chosen, choices: { ...chosen.choices, ...agents } }
      : chosen,
  );
  const waivers = fleet.waivers.filter(({ object }) => !object.endsWith("/promtail"));
  return { ...alone({ ...first, stacks }), waivers };
}

let built: Record<"alloy" | "promtail", Build>;
beforeAll(async () => {
  const [alloy, promtail] = [withAgent("alloy"), withAgent("promtail")];
  built = { alloy: await build(alloy), promtail: await build(promtail) };
});

function agentOf(agent: "alloy" | "promtail") {
  const cluster = built[agent].evaluated.clusters[0]!;
  return { cluster, agent: applicationOf(cluster, agent) };
}

function applicationOf({ applications }: EvaluatedCluster, name: string) {
  return applications.find((one) => one.name === name)!;
}

test.each([
  ["alloy", []],
  ["promtail", [expect.stringContaining("Alloy")]],
] as const)("%s holds every law but that of its own end", (agent, ends) => {
  const { findings } = built[agent];
  expect(findings.map(formatFinding).filter((line) => !/snoozed/.test(line))).toEqual(ends);
});

/** The objects of all others, by application, kind and name. */
function othersOf(agent: "alloy" | "promtail") {
  const others = agentOf(agent).cluster.applications.filter(({ name }) => name !== agent);
  return new Map(
    others.flatMap(({ name, objects }) =>
      objects.map((object) => [`${name} ${object.kind}/${object.metadata.name}`, object] as const),
    ),
  );
}

test("from one agent to the other is one line of a cluster: the others show it, and let it in", () => {
  const [before, after] = [othersOf("promtail"), othersOf("alloy")];
  const changed = [...before].filter(([key, object]) => !equal(object, after.get(key)));
  const applications = new Set(changed.map(([key]) => key.split(" ", 1)[0]));
  // What finds annotated pods leaves out those of the agent, where something does.
  applications.delete("prometheus-plain");
  expect([...applications].sort()).toEqual(["alertmanager", "grafana", "loki", "prometheus"]);
});

test.each(["alloy", "promtail"] as const)("%s asks nothing of the API server", (name) => {
  const { agent } = agentOf(name);
  expect(agent.objects.filter(({ kind }) => kind.includes("Role"))).toEqual([]);
  const { template } = objectOf(agent, "DaemonSet").spec!;
  expect(template.spec?.automountServiceAccountToken).toBe(false);
});

test.each(["alloy", "promtail"] as const)("%s may write to a folder of its own alone", (name) => {
  const { spec } = objectOf(agentOf(name).agent, "DaemonSet").spec!.template;
  const [container] = spec!.containers;
  const onNode = spec!.volumes!.filter(({ hostPath }) => hostPath).map((volume) => volume.name);
  const writable = container!.volumeMounts!.filter(
    (mount) => onNode.includes(mount.name) && !mount.readOnly,
  );
  expect(writable.map(({ mountPath }) => mountPath)).toEqual([`/var/lib/${name}`]);
  expect(container!.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ["ALL"] },
    readOnlyRootFilesystem: true,
  });
});

test.each(["alloy", "promtail"] as const)("%s takes syslog of declared ranges alone", (name) => {
  const { agent } = agentOf(name);
  const service = objectOf(agent, "Service", `${name}-syslog`);
  expect(service.spec?.loadBalancerSourceRanges).toEqual(syslog.from);
  const policies = objectsOf(agent, "NetworkPolicy").flatMap(({ spec }) => spec?.ingress ?? []);
  const opened = policies.filter(({ ports }) => ports?.some(({ port }) => port === 1514));
  expect(opened.map(({ from }) => from)).toEqual([[{ ipBlock: { cidr: syslog.from[0] } }]]);
});
