import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { clusters, objectOf } from "../base/evaluated.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { verdict } from "../judges/verdict.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { type AgentName, agents, configOf, startAgent } from "./agents.ts";
import { heldAgainst } from "./differences.ts";
import { differingLeaves } from "./leaves.ts";

const folder = mkdtempSync(join(tmpdir(), "log-agents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an agent says of a configuration without starting. */
function judged(agent: AgentName, text: string) {
  const file = join(folder, agent === "alloy" ? "config.alloy" : "promtail.yaml");
  writeFileSync(file, text);
  const args =
    agent === "alloy"
      ? ["validate", file]
      : [`-config.file=${file}`, "-config.expand-env=true", "-check-syntax"];
  return verdict(requireJudge(agent), args, { env: { NODE_NAME: "node-1" } });
}

function configsOf(agent: AgentName): string[] {
  const found = clusters.flatMap(({ applications }) =>
    applications
      .filter(({ component }) => component.name === agent)
      .flatMap((application) => Object.values(objectOf(application, "ConfigMap").data ?? {})),
  );
  if (found.length === 0) throw new NotInFleet(`a cluster that runs ${agent}`);
  return found;
}

const here = { folder, store: "http://127.0.0.1:3100", ports: { http: 3101, syslog: 1514 } };

test.each(agents)(
  "%s takes every configuration of the fleet, and all that can be said in one",
  async (agent) => {
    for (const text of [configOf(agent, here), ...configsOf(agent)]) {
      expect(await judged(agent, text)).toMatchObject({ ok: true });
    }
  },
);

test.each([
  ["alloy", "max_wait_time", "max_wait"],
  ["alloy", "[loki.process.pods.receiver]", "[loki.process.pod.receiver]"],
  ["promtail", "firstline:", "first_line:"],
  ["promtail", "backoff_config:", "backoff:"],
] as const)("%s does not start with %s written %s", async (agent, right, wrong) => {
  requireJudge(agent);
  const [http, syslog] = (await freePorts(2)) as [number, number];
  const place = { ...here, ports: { http, syslog } };
  const text = configOf(agent, place);
  expect(text).toContain(right);
  await expect(startAgent(agent, place, text.replace(right, wrong))).rejects.toThrow(/exit code 1/);
});

/** The text of an agent here, with all that one of a cluster has. */
function alike(agent: AgentName, theirs: string): string {
  const [otlp, syslog] = [/otelcol\.receiver/, /source\.syslog|^\s*syslog:/m].map((part) =>
    part.test(theirs),
  );
  const { ports, ...rest } = here;
  return configOf(agent, {
    ...rest,
    ports: { http: ports.http, ...(syslog && { syslog: ports.syslog }) },
    ...(otlp && { otlp: { grpc: "127.0.0.1:1", http: "127.0.0.1:2", receiver: "127.0.0.1:3" } }),
  });
}

test("Promtail of a cluster is configured alike but for what is listed", () => {
  for (const theirs of configsOf("promtail")) {
    const differing = differingLeaves(parse(theirs), parse(alike("promtail", theirs)));
    expect(heldAgainst("promtail", differing).unlisted).toEqual([]);
  }
});

test("Alloy of a cluster is configured alike but for what is listed", () => {
  for (const theirs of configsOf("alloy")) {
    const [there, ours] = [theirs, alike("alloy", theirs)].map((text) => text.split("\n"));
    expect(ours).toHaveLength(there!.length);
    const differing = ours!.filter((line, index) => line !== there![index]);
    const attributes = differing.map((line) => line.split("=")[0]!.replaceAll('"', "").trim());
    expect(heldAgainst("alloy", attributes).unlisted).toEqual([]);
  }
});
