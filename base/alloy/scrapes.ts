import {
  type Address,
  type GivesOf,
  type Read,
  type Scrape,
  scrapeConfigs,
} from "../../sdk/index.ts";
import type { remoteWriteReceiver } from "../roles.ts";
import { exported } from "./blocks.ts";
import type { Block, Value } from "./syntax.ts";

export interface ScrapeArguments {
  readonly handed: Read["scrapes"];
  /** What every series carries at the store. */
  readonly externalLabels: Readonly<Record<string, string>>;
  readonly store: Address & GivesOf<typeof remoteWriteReceiver>;
}

/** A job of prometheus.yml, of whose words Alloy has nearly all for its own components. */
interface Job {
  readonly job_name: string;
  readonly kubernetes_sd_configs: readonly { readonly namespaces: { readonly names: [string] } }[];
  readonly relabel_configs: readonly Step[];
  readonly metric_relabel_configs?: readonly Step[];
  readonly tls_config?: Step;
  readonly authorization?: object;
  readonly [setting: string]: unknown;
}

type Step = NonNullable<Block["attributes"]>;

/** What a scraper says of each scrape (Prometheus v3.13.2, `scrape/scrape.go`): no step of a target's series meets it. */
const reports = [
  ...["up", "scrape_body_size_bytes", "scrape_duration_seconds", "scrape_sample_limit"],
  ...["scrape_samples_post_metric_relabeling", "scrape_samples_scraped"],
  ...["scrape_series_added", "scrape_timeout_seconds"],
].join("|");

/** The node's samples alone go this way: one shard sends 20000 a second where a request takes 100 ms. */
const queue = { capacity: 10_000, max_samples_per_send: 2_000, min_shards: 1, max_shards: 4 };

/**
 * What finds the node's own pods, scrapes them and writes that away. A pod is on one node, so that each is scraped once,
 * with the labels that Prometheus gives it.
 */
export function scrapeBlocks({ handed, ...to }: ScrapeArguments): Block[] {
  const write = remoteWrite(to);
  const report = relabel("reports", write, [
    { action: "keep", source_labels: ["__name__"], regex: reports },
  ]);
  const jobs = scrapeConfigs(
    handed.map(({ by, of }) => ({ by, of: of.map((one) => byPods(one, by.name)) })),
  ) as Job[];
  const namespaces = [...new Set(jobs.map(namespaceOf))].sort();
  const found = new Map(namespaces.map((name) => [name, podsOf(name)]));
  return [
    write,
    report,
    ...found.values(),
    ...jobs.flatMap((job) => scraping(job, { pods: found.get(namespaceOf(job))!, report, write })),
  ];
}

/**
 * A scrape as an agent finds it: no node's agent watches all Services for the few pods beside it, and what discovery
 * would tell of the Service we know. Throws of what it cannot find, or has nothing to show to.
 */
function byPods(scrape: Scrape, author: string): Scrape {
  const { port, by, relabelings = [] } = scrape;
  const [why] = hindrances(scrape);
  if (why !== undefined) {
    throw new Error(
      `Cannot scrape "${author}": "${port.of.name}" ${why}; leave it to a Prometheus, bind("scrapes", "...", { of: "${author}" })`,
    );
  }
  if (by === "pods") return scrape;
  const service = { targetLabel: "service", replacement: port.of.service };
  return { ...scrape, by: "pods", relabelings: [service, ...relabelings] };
}

/** Why agents cannot scrape what a Prometheus can. */
function hindrances({ port, by, bearerTokenFile, tlsConfig, ...scrape }: Scrape): string[] {
  const { labels, outside } = port.of;
  const steps = [...(scrape.relabelings ?? [])];
  return [
    ...(Object.keys(labels).length === 0 ? ["is no pod"] : []),
    ...(outside && by !== "pods" ? ["is found by a Service whose pods somebody else makes"] : []),
    ...(bearerTokenFile === undefined ? [] : ["asks for a token, and no agent's opens anything"]),
    ...(tlsConfig?.caFile === undefined ? [] : ["shows a certificate of an authority in a file"]),
    ...(steps.some(({ sourceLabels = [] }) => sourceLabels.some(ofServices))
      ? ["has steps that read what is told of Services"]
      : []),
  ];
}

function ofServices(label: string): boolean {
  return /^__meta_kubernetes_(?:endpoint|service)/.test(label);
}

function namespaceOf({ kubernetes_sd_configs: [discovery] }: Job): string {
  return discovery!.namespaces.names[0];
}

function podsOf(namespace: string): Block {
  const own = { expression: '"spec.nodeName=" + sys.env("NODE_NAME")' };
  return {
    ...{ name: "discovery.kubernetes", label: identifier(namespace), attributes: { role: "pod" } },
    blocks: [
      { name: "selectors", attributes: { role: "pod", field: own } },
      { name: "namespaces", attributes: { names: [namespace] } },
    ],
  };
}

function scraping(
  job: Job,
  { pods, report, write }: Readonly<Record<"pods" | "report" | "write", Block>>,
): Block[] {
  const { job_name, kubernetes_sd_configs: _, relabel_configs, tls_config, ...more } = job;
  const { metric_relabel_configs = [], ...settings } = more;
  const label = identifier(job_name);
  const targets: Block = {
    ...{ name: "discovery.relabel", label, attributes: { targets: exported(pods, "targets") } },
    blocks: relabel_configs.map(rule),
  };
  const samples = relabel(label, write, [
    { action: "drop", source_labels: ["__name__"], regex: reports },
    ...metric_relabel_configs,
  ]);
  const scrape: Block = {
    ...{ name: "prometheus.scrape", label },
    attributes: {
      ...{ targets: exported(targets, "output"), forward_to: [samples, report].map(receiver) },
      ...(settings as Readonly<Record<string, Value>>),
    },
    blocks: tls_config ? [{ name: "tls_config", attributes: tls_config }] : [],
  };
  return [targets, samples, scrape];
}

/** Which series go on, and how they are called: Alloy scrapes without such steps. */
function relabel(label: string, to: Block, steps: readonly Step[]): Block {
  return {
    ...{ name: "prometheus.relabel", label, attributes: { forward_to: [receiver(to)] } },
    blocks: steps.map(rule),
  };
}

function remoteWrite({ externalLabels, store }: Omit<ScrapeArguments, "handed">): Block {
  const { name, url, pushPath, headers } = store;
  return {
    ...{ name: "prometheus.remote_write", label: "default" },
    attributes: { external_labels: externalLabels },
    blocks: [
      {
        name: "endpoint",
        attributes: { name, url: `${url}${pushPath}`, headers },
        blocks: [{ name: "queue_config", attributes: queue }],
      },
    ],
  };
}

function rule(attributes: Step): Block {
  return { name: "rule", attributes };
}

function receiver(to: Block) {
  return exported(to, "receiver");
}

/** `observability/nginx/0` as `observability__nginx__0`. */
export function identifier(name: string): string {
  return name.replaceAll("/", "__").replaceAll(/\W/g, "_");
}
