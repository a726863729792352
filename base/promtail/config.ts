import { type Address, type GivesOf, type Relabeling, yamlFile } from "../../sdk/index.ts";
import type { logStore, Tenant } from "../roles.ts";
import type { LogAgentOptions } from "../shared/log-agent-options.ts";
import { logLabels } from "../shared/log-labels.ts";
import { podLogFiles, podLogs, podLogStages } from "../shared/log-stages.ts";
import { stage } from "./stages.ts";

/** After half a second, then ever later: for about an hour, in which a node's files wait. After that a batch is lost. */
const retry = { min_period: "500ms", max_period: "1m", max_retries: 65 };
/** An agent that was away for a working day still reads what was said. */
const journalAge = "12h";
/** RFC 5424 asks for 2 KiB; what firewalls and databases say is longer. */
const longestMessage = 64 * 1024;

/** The node's name, as its pod is told by the downward API. */
const node = "${NODE_NAME}";

export interface PromtailConfig extends Pick<LogAgentOptions, "journal"> {
  readonly cluster: string;
  readonly store: Address & GivesOf<typeof logStore>;
  /** Whose lines they are that no team has. */
  readonly tenant: Tenant;
  /** Namespaces that are tenants. */
  readonly teams: readonly string[];
  /** `0.0.0.0:1514`; none where nobody sends syslog. */
  readonly syslog: string | undefined;
  /** The port that it answers at. */
  readonly port: number;
  /** Where it keeps how far it has read. */
  readonly positions: string;
  /** Where the pods' files are. */
  readonly logs?: string;
}

/** The text of `promtail.yaml`, with variables of the environment to fill in. */
export function promtailConfig(config: PromtailConfig): string {
  const { journal, syslog } = config;
  return yamlFile(
    {
      server: {
        http_listen_port: config.port,
        grpc_listen_port: 0,
        // Of its own lines it collects those that somebody should see.
        log_level: "warn",
      },
      positions: { filename: config.positions },
      clients: [client(config)],
      scrape_configs: [
        linesOfPods(config),
        ...(journal === false ? [] : [journalLogs(journal)]),
        ...(syslog === undefined ? [] : [syslogLogs(syslog)]),
      ],
    },
    "promtailConfig in base/promtail/config.ts",
  );
}

function client({ cluster, store, tenant }: PromtailConfig): object {
  // The tenant is the agent's to say, line by line.
  const others = Object.entries(store.headers).filter(
    ([name]) => name.toLowerCase() !== "x-scope-orgid",
  );
  return {
    url: `${store.url}${store.pushPath}`,
    tenant_id: tenant,
    ...(others.length > 0 && { headers: Object.fromEntries(others) }),
    external_labels: { cluster },
    backoff_config: retry,
    // One queue is everybody's: who is over its limits holds up the others of its nodes, and nobody's lines are lost.
    drop_rate_limited_batches: false,
  };
}

function linesOfPods({ logs = podLogs, teams }: PromtailConfig): object {
  return {
    job_name: "pods",
    pipeline_stages: [...podLogStages.map(stage), ...tenantOfTeams(teams)],
    static_configs: [{ labels: { job: "pods", node, __path__: podLogFiles(logs) } }],
  };
}

/** A team's lines are those of the tenant that is called as its namespace. */
function tenantOfTeams(teams: readonly string[]): object[] {
  if (teams.length === 0) return [];
  const selector = `{namespace=~"${teams.join("|")}"}`;
  return [{ match: { selector, stages: [{ tenant: { label: "namespace" } }] } }];
}

function journalLogs(path: string): object {
  return {
    job_name: "journal",
    journal: { path, max_age: journalAge, labels: { job: "journal", node } },
    relabel_configs: logLabels.journal.map(relabeling),
  };
}

function syslogLogs(address: string): object {
  return {
    job_name: "syslog",
    syslog: {
      listen_address: address,
      max_message_length: longestMessage,
      labels: { job: "syslog" },
    },
    relabel_configs: logLabels.syslog.map(relabeling),
  };
}

function relabeling({ sourceLabels, targetLabel, ...step }: Relabeling): object {
  return { source_labels: sourceLabels, target_label: targetLabel, ...step };
}
