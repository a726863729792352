import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alloyConfig } from "../../base/alloy/config.ts";
import type { OtlpArguments } from "../../base/alloy/otlp.ts";
import type { ScrapeArguments } from "../../base/alloy/scrapes.ts";
import { promtailConfig } from "../../base/promtail/config.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { requireJudge } from "../judges/judge-path.ts";

export const agents = ["alloy", "promtail"] as const;
export type AgentName = (typeof agents)[number];

/** Where an agent stands on this machine: all that its configuration has otherwise than on a node. */
export interface Place {
  /** Holds the node's files below `log/`, and what the agent keeps. */
  readonly folder: string;
  /** Of the log store, `http://127.0.0.1:3100`. */
  readonly store: string;
  /** The node's name: `node-1` unless said. */
  readonly node?: string;
  /** Without one of syslog it takes none. */
  readonly ports: { readonly http: number; readonly syslog?: number };
  /** Where Alloy takes OTLP, and hands it on to. */
  readonly otlp?: OtlpArguments;
  /** What Alloy scrapes, and for whom. */
  readonly scrapes?: ScrapeArguments;
}

/** The cluster of an agent: its lines are told from the other's by it. */
export const clusterOf = (agent: AgentName) => `${agent}-test`;

/** The agent's own configuration, by the very function that the tree is made with. */
export function configOf(agent: AgentName, { folder, store, ports, otlp, scrapes }: Place): string {
  const surroundings = {
    ...{ cluster: clusterOf(agent), tenant: "platform", teams: ["shop"] },
    store: storeAt(store),
    journal: join(folder, "log/journal") as "/var/log/journal",
    syslog: ports.syslog === undefined ? undefined : `127.0.0.1:${ports.syslog}`,
    logs: join(folder, "log/pods"),
  };
  return agent === "alloy"
    ? alloyConfig({ ...surroundings, otlp, scrapes })
    : promtailConfig({
        ...{ ...surroundings, port: ports.http },
        positions: join(folder, "storage/positions.yaml"),
      });
}

export function storeAt(url: string) {
  return {
    ...{ url, host: "127.0.0.1", port: Number(new URL(url).port), name: "loki" },
    ...{ service: "", namespace: "", portName: "" },
    ...{ headers: { "X-Scope-OrgID": "platform" }, queryTimeout: "1m" },
    ...{ pushPath: "/loki/api/v1/push", otlpPath: "/otlp" },
  };
}

/** Starts an agent and waits until it is ready. */
export async function startAgent(
  agent: AgentName,
  place: Place,
  config = configOf(agent, place),
): Promise<Daemon> {
  const { folder, ports, node = "node-1" } = place;
  for (const part of ["log/pods", "log/journal", "storage"]) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const file = join(folder, agent === "alloy" ? "config.alloy" : "promtail.yaml");
  writeFileSync(file, config);
  const daemon = startDaemon(requireJudge(agent), argumentsOf(agent, place, file), {
    log: join(folder, `${agent}.log`),
    env: { NODE_NAME: node },
  });
  const path = agent === "alloy" ? "/-/ready" : "/ready";
  const isReady = async () => (await fetch(`http://127.0.0.1:${ports.http}${path}`)).ok;
  await waitReady(daemon, isReady, 120);
  return daemon;
}

function argumentsOf(agent: AgentName, { folder, ports }: Place, file: string): string[] {
  if (agent === "promtail") return [`-config.file=${file}`, "-config.expand-env=true"];
  return [
    ...["run", file, `--storage.path=${join(folder, "storage")}`],
    `--server.http.listen-addr=127.0.0.1:${ports.http}`,
    "--disable-reporting=true",
    "--stability.level=generally-available",
  ];
}
