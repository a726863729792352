import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { clusters, objectOf } from "../base/evaluated.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { verdict } from "../judges/verdict.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { type AgentName, agents, configOf, startAgent } from "./agents.ts";

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

/** Lines that an agent is given otherwise on this machine: addresses and folders, and nothing else. */
const differences = {
  alloy: ["url = ", "__path__", "path = ", "address = "],
  promtail: ["http_listen_port:", "filename:", "- url:", "__path__:", "path:", "listen_address:"],
} as const;

test.each(agents)("%s is configured here as on a node, but for addresses and folders", (agent) => {
  const lines = configOf(agent, here).split("\n");
  const elsewhere = configOf(agent, {
    folder: "/elsewhere",
    store: "http://elsewhere:1",
    ports: { http: 1, syslog: 2 },
  }).split("\n");
  const differing = lines.filter((line, index) => line !== elsewhere[index]);
  expect(lines).toHaveLength(elsewhere.length);
  for (const line of differing) {
    const said = line.trim().replaceAll('"', "");
    expect(differences[agent].filter((start) => said.startsWith(start))).toHaveLength(1);
  }
});
