import {
  type Address,
  type GivesOf,
  type LogAgentOptions,
  logLabels,
  podLogFiles,
  podLogStages,
} from "../../sdk/index.ts";
import type { logStore, Tenant } from "../roles.ts";
import {
  fileMatch,
  logging,
  lokiProcess,
  lokiWrite,
  type Receiver,
  relabelRules,
  sourceFile,
  sourceJournal,
  sourceSyslog,
} from "./blocks.ts";
import { type OtlpArguments, otlpBlocks } from "./otlp.ts";
import { type Block, printBlocks } from "./syntax.ts";

/** After half a second, then ever later: about an hour, in which a node's files wait. What comes after is lost. */
const retry = { longest: "1m", times: 65 };
/** An agent that was away for a working day still reads what was said. */
const journalAge = "12h";
/** RFC 5424 asks for 2 KiB; what firewalls and databases say is longer. */
const longestMessage = 64 * 1024;

/** The node's name, as its pod is told by the downward API. */
const node = { expression: 'sys.env("NODE_NAME")' };

export interface AlloyConfig extends Pick<LogAgentOptions, "journal"> {
  readonly cluster: string;
  readonly store: Address & GivesOf<typeof logStore>;
  /** Whose lines they are that no team has. */
  readonly tenant: Tenant;
  /** Namespaces that are tenants. */
  readonly teams: readonly string[];
  /** `0.0.0.0:1514`; none where nobody sends syslog. */
  readonly syslog: string | undefined;
  /** None where the cluster does not choose it. */
  readonly otlp: OtlpArguments | undefined;
  /** Where the pods' files are, as a glob. */
  readonly files?: string;
}

/** The text of `config.alloy`. */
export function alloyConfig({ cluster, store, tenant, ...config }: AlloyConfig): string {
  const write = lokiWrite("default", {
    url: `${store.url}${store.pushPath}`,
    ...{ tenant, headers: otherHeaders(store), labels: { cluster }, retry },
  });
  const blocks = [
    // Of its own lines it collects those that somebody should see.
    logging("warn"),
    write,
    ...podLogs(config, write),
    ...(config.journal === false ? [] : journal(config.journal, write)),
    ...(config.syslog === undefined ? [] : syslog(config.syslog, write)),
    ...(config.otlp === undefined ? [] : otlpBlocks(config.otlp)),
  ];
  return `// From alloyConfig in base/alloy/config.ts.\n\n${printBlocks(blocks)}`;
}

/** The tenant is the agent's to say, line by line. */
function otherHeaders({ headers }: AlloyConfig["store"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== "x-scope-orgid"),
  );
}

function podLogs(
  { files = podLogFiles, teams }: Pick<AlloyConfig, "files" | "teams">,
  write: Receiver,
): Block[] {
  const found = fileMatch("pods", { path: files, labels: { job: "pods", node } });
  const process = lokiProcess("pods", { stages: podLogStages(teams), to: write });
  return [found, sourceFile("pods", { files: found, to: process }), process];
}

function journal(path: string, to: Receiver): Block[] {
  const relabel = relabelRules("journal", logLabels.journal);
  const labels = { job: "journal", node };
  return [relabel, sourceJournal("journal", { path, maxAge: journalAge, labels, relabel, to })];
}

function syslog(address: string, to: Receiver): Block[] {
  const relabel = relabelRules("syslog", logLabels.syslog);
  const labels = { job: "syslog" };
  return [
    relabel,
    sourceSyslog("syslog", { address, maxLength: longestMessage, labels, relabel, to }),
  ];
}
