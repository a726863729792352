import {
  type Catalogue,
  type Relabeling,
  shape,
  type Tuning,
  tuningOf,
  relabelingsShape,
} from "../../sdk/index.ts";
import type { Tenant } from "../roles.ts";
import type { ScrapeLimits } from "./limits.ts";
import { web } from "./ports.ts";

export interface RemoteWrite {
  /** Which samples, and how they are changed on the way: all as they are unless said, of a team those of its namespace. */
  readonly relabelings?: readonly Relabeling[];
}

export interface PrometheusOptions {
  /** Copies that scrape the same targets; a second one keeps alerts alive while a node is drained. */
  readonly replicas: number;
  /**
   * Among how many the targets are divided, by their addresses. Each has the series of its own targets alone, so that
   * rules and queries need a store that all of them write to.
   */
  readonly shards: number;
  /** How long samples are kept. */
  readonly retention: string;
  /** Beyond this size the oldest samples go, so that the volume never fills: at most 75% of `storage`. */
  readonly retentionSize: string;
  /** Size of each replica's volume; of an emptyDir what is kept is gone when the pod moves. */
  readonly storage: string | { readonly emptyDir: string };
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
  /** How many queries run at once, how many samples each may hold, and how long it may take. */
  readonly query: {
    readonly maxConcurrency: number;
    readonly maxSamples: number;
    /** A Prometheus duration. */
    readonly timeout: string;
  };
  /**
   * Where people's browsers find it, without a path: links in messages lead there. By default where port-forward
   * brings it (`npm run open`); where something of yours stands before it that asks people who they are, that. What
   * shows it as a user interface says so itself.
   */
  readonly externalUrl: string;
  /** Scrape pods of any namespace that carry `prometheus.io/scrape: "true"`, unless a monitor of this tree does. */
  readonly annotatedPods: boolean;
  /** What each remote write receiver that it is bound to gets for a tenant: nothing unless said. */
  readonly remoteWrite: Readonly<Record<Tenant, RemoteWrite>>;
  /**
   * Reads the monitors and rules of the teams in `monitoredNamespaces` and trusts none of them; without it, those of
   * the platform alone.
   */
  readonly teams: boolean;
  /**
   * Runs without the operator, as one pod on the cluster's `localDisk`: what it scrapes and evaluates stands in a
   * prometheus.yml, with jobs that find nodes, and the Services and pods that ask for it by annotation.
   */
  readonly plain: boolean;
  /**
   * Which of the series that it records whoever scrapes it takes along, at `/federate`: then it keeps the others for
   * itself, and for as long as its rules need them.
   */
  readonly federates: readonly Catalogue[];
  /** For what teams and annotated pods bring, and for all that a federated one scrapes. */
  readonly limits: ScrapeLimits;
  /** Samples of one annotated pod, where that is less than `limits` let anybody bring. */
  readonly annotatedSamples: number;
  /** The share of a job's targets, 0 to 1, that may be down before somebody is told. */
  readonly targetsDown: Tuning;
}

/** What a cluster gets that chooses nothing. */
export const options: PrometheusOptions = {
  replicas: 2,
  shards: 1,
  retention: "15d",
  retentionSize: "37GiB",
  storage: "50Gi",
  resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "4Gi" } },
  // Together 1.8 GiB where each is as large as it may be; the rest of the memory is for what is scraped.
  query: { maxConcurrency: 10, maxSamples: 12_000_000, timeout: "2m" },
  externalUrl: `http://localhost:${web.number}`,
  annotatedPods: false,
  remoteWrite: {},
  teams: false,
  plain: false,
  federates: [],
  // Of some hundred bytes each, so many samples fill a third of such a response; large exporters have a tenth.
  limits: {
    ...{ samples: 50_000, targets: 100, labels: 50, labelName: 256, labelValue: 1024 },
    body: "16MB",
  },
  // Ten times what a program exposes that counts its own requests; a store's tenant has room for hundreds of these.
  annotatedSamples: 5_000,
  targetsDown: [],
};

export const shapes = {
  storage: shape.mapOr(shape.record<{ emptyDir: string }>({ emptyDir: shape.text }), shape.text),
  remoteWrite: shape.mapOf(
    shape.record<RemoteWrite>({ relabelings: shape.optional(relabelingsShape) }),
  ),
  federates: shape.listOf(shape.anyMap),
  targetsDown: tuningOf(shape.share),
};
