import { type Address, type GivesOf } from "../../sdk/index.ts";
import type { logStore, Tenant } from "../roles.ts";
import type { LogAgentOptions } from "../shared/log-agent-options.ts";
import { logLabels } from "../shared/log-labels.ts";
import { podLogFiles, podLogs, podLogStages } from "../shared/log-stages.ts";
import {
  type FileArguments,
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
import { type ScrapeArguments, scrapeBlocks } from "./scrapes.ts";
import { type Block, printBlocks } from "./syntax.ts";

/** After half a second, then ever later: for about an hour, in which a node's files wait. After that a batch is lost. */
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
  /** None where it scrapes nobody. */
  readonly scrapes: ScrapeArguments | undefined;
  /** Where the pods' files are. */
  readonly logs?: string;
}

/** The text of `config.alloy`. */
export function alloyConfig(config: AlloyConfig): string {
  const { tenant, teams, logs = podLogs } = config;
  const write = writeAs("default", tenant, config);
  const blocks = [
    // Of its own lines it collects those that somebody should see.
    logging("warn"),
    write,
    ...linesOfPods("pods", write, {
      path: podLogFiles(logs),
      except: teams.length > 0 ? podLogFiles(logs, teams) : undefined,
    }),
    ...teams.flatMap((team) => linesOfTeam(team, config)),
    ...(config.journal === false ? [] : journal(config.journal, write)),
    ...(config.syslog === undefined ? [] : syslog(config.syslog, write)),
    ...(config.otlp === undefined ? [] : otlpBlocks(config.otlp)),
    ...(config.scrapes === undefined ? [] : scrapeBlocks(config.scrapes)),
  ];
  return `// From alloyConfig in base/alloy/config.ts.\n\n${printBlocks(blocks)}`;
}

function writeAs(
  label: string,
  tenant: string,
  { cluster, store }: Pick<AlloyConfig, "cluster" | "store">,
): Receiver {
  // The tenant's own header comes by its name.
  const headers = Object.fromEntries(
    Object.entries(store.headers).filter(([name]) => name.toLowerCase() !== "x-scope-orgid"),
  );
  const url = `${store.url}${store.pushPath}`;
  return lokiWrite(label, { url, tenant, headers, labels: { cluster }, retry });
}

/** From its files to the store a team's lines share nothing: of who is over its limits, the others' do not wait. */
function linesOfTeam(team: string, config: AlloyConfig): Block[] {
  const { logs = podLogs } = config;
  const label = `pods_${team.replaceAll("-", "_")}`;
  const write = writeAs(label, team, config);
  return [
    write,
    ...linesOfPods(label, write, { path: podLogFiles(logs, [team]), except: undefined }),
  ];
}

function linesOfPods(
  label: string,
  to: Receiver,
  files: Pick<FileArguments, "path" | "except">,
): Block[] {
  const found = fileMatch(label, { ...files, labels: { job: "pods", node } });
  const process = lokiProcess(label, { stages: podLogStages, to });
  return [found, sourceFile(label, { files: found, to: process }), process];
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
