import type { Catalogue } from "./catalogue.ts";
import type { Dashboard } from "./dashboard.ts";
import type { OwnPort } from "./pods.ts";
import type { Resource } from "./resource.ts";
import type { AnyRole, Role } from "./role.ts";
import type { Inhibition } from "./routing.ts";
import type { RuleGroup } from "./rule.ts";

/** A key of a Secret in the namespace of whoever is scraped. */
export interface SecretKey {
  readonly name: string;
  readonly key: string;
}

/** One step that changes labels, as Prometheus takes it. */
export interface Relabeling {
  readonly action?: "replace" | "keep" | "drop" | "dropequal" | "labeldrop";
  readonly sourceLabels?: readonly string[];
  readonly regex?: string;
  readonly targetLabel?: string;
  readonly replacement?: string;
}

/** How a port is scraped. Durations are Prometheus'. */
export interface ScrapeSettings {
  readonly interval?: string;
  readonly scrapeTimeout?: string;
  /** `/metrics` unless said. */
  readonly path?: string;
  /** What is asked for in the URL: `{ module: ["http_2xx"] }`. */
  readonly params?: Readonly<Record<string, readonly string[]>>;
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly bearerTokenFile?: string;
  /** A bearer token of a Secret's. */
  readonly authorization?: { readonly credentials: SecretKey };
  readonly tlsConfig?: {
    readonly insecureSkipVerify?: boolean;
    readonly caFile?: string;
    readonly serverName?: string;
  };
  readonly basicAuth?: { readonly username: SecretKey; readonly password: SecretKey };
  readonly relabelings?: readonly Relabeling[];
  readonly metricRelabelings?: readonly Relabeling[];
  /** One scrape with more samples than that fails as a whole. */
  readonly sampleLimit?: number;
  /** Found by its pods, where no Service stands before them; else by their Service. */
  readonly by?: "pods";
  /** There may well be nobody, as where no node has a GPU: its monitor's name says so (`ifAny`). */
  readonly ifAny?: true;
}

/** One port that is scraped, and how. It opens the flow from whoever scrapes it, too. */
export interface Scrape extends ScrapeSettings {
  readonly port: OwnPort;
  /** What is exposed there: rules may ask for nothing else. */
  readonly exposes: readonly Catalogue[];
}

/**
 * Has a port scraped, every 30 seconds unless said: by the Service before its pods, or by the pods themselves
 * with `{ by: "pods" }`.
 */
export function scrape(
  port: OwnPort,
  { exposes = [], ...settings }: ScrapeSettings & { readonly exposes?: readonly Catalogue[] } = {},
): Scrape {
  return { port, exposes, interval: "30s", ...settings };
}

/** What a component says for others to read, as data: whoever reads it prints it. */
export interface Facets {
  readonly scrapes: readonly Scrape[];
  readonly rules: readonly RuleGroup[];
  /** In LogQL, over the lines of the tenant that each group names. */
  readonly logRules: readonly RuleGroup[];
  readonly dashboards: readonly Dashboard[];
  /** Which alerts tell of what others tell of already: one cause wakes people once. */
  readonly inhibitions: readonly Inhibition[];
}

export const facetNames = ["scrapes", "rules", "logRules", "dashboards", "inhibitions"] as const;
export type FacetName = (typeof facetNames)[number];

/** Whose facet it is. */
export interface Author {
  /** The application. */
  readonly name: string;
  readonly component: string;
  readonly namespace: string;
  /** Where the component's RUNBOOK.md is read. */
  readonly runbook: string;
  /** Who looks after what the rules are about. */
  readonly team: string;
}

/** One author's facet, as its reader is given it. */
export interface Handed<F> {
  readonly by: Author;
  readonly of: F;
}

/** What everybody who is bound to a reader hands over, sorted by application. */
export type Read = { readonly [Name in FacetName]: readonly Handed<Facets[Name]>[] };

/** Who reads: its application, whether only those come to it that name it, and what is chosen of it. */
export interface Reader<Options = unknown> {
  readonly name: string;
  readonly private: boolean;
  readonly options: Options;
}

/**
 * Prints a facet as objects that stand beside those of its author: what an operator reads. What it prints nothing of
 * is read inside.
 */
export type Print<F, Options = unknown> = (
  facet: F,
  about: { readonly author: Author; readonly reader: Reader<Options> },
) => readonly Resource[];

/** Read in the reader's own objects, where `read` has it. */
export const inside = "inside";

/** What a client says that writes series to a store. */
export interface Written {
  /** Whose they are there, where the store keeps several apart. */
  readonly tenant: string;
  /** What every series of this client carries there and not at home. */
  readonly externalLabels: Readonly<Record<string, string>>;
  /** Which of them are written, and how they are changed on the way: all as they are unless said. */
  readonly relabelings?: readonly Relabeling[];
  /** Which label tells its replicas apart, where each of them sends the same; one's samples are kept, without it. */
  readonly replicaLabel?: string;
}

/** Read inside, over the series that others write to a role of its own. */
export interface Ruler {
  readonly ruler: AnyRole;
  /** Whose series a group is about that names no tenant; without it such groups are refused. */
  readonly tenant?: string;
}

/**
 * Has rules read inside, where `read` has them, by the ruler of a store: each sees the series of its group's
 * tenant, as those that play scraper wrote them to `role`.
 */
export function ruler<Asks extends Written>(
  role: Role<Asks>,
  usual: Pick<Ruler, "tenant"> = {},
): Ruler {
  return { ruler: role, ...usual };
}

/** What a component reads of others, and how. */
export type Reads<Options = unknown> = {
  readonly [Name in FacetName]?:
    Print<Facets[Name], Options> | typeof inside | (Name extends "rules" ? Ruler : never);
};

/** What any number of readers may take, and none: every Grafana shows it, every Alertmanager holds back. */
export const forSeveral = ["dashboards", "inhibitions"] as const satisfies readonly FacetName[];

/** Who reads each facet of an application. */
export interface Readers {
  readonly scrapes?: string;
  readonly rules?: string;
  readonly logRules?: string;
  readonly dashboards?: readonly string[];
  readonly inhibitions?: readonly string[];
}
