import {
  didYouMean,
  type Bucket,
  bucketShape,
  type ClusterFacts,
  collected,
  role,
  shape,
  type Written,
} from "../sdk/index.ts";

/**
 * Whose data it is, where a store keeps several apart: `platform`, `otlp`, or a team, by its namespace among those
 * that a cluster monitors.
 */
export type Tenant = string;

/** The tenant of what the platform itself collects. */
export const platform = "platform" as const;

/** The tenant of what comes by OTLP from pods of no team: anybody may send it, so the platform's own is kept apart. */
export const otlp = "otlp" as const;

type Teams = Pick<ClusterFacts, "monitoredNamespaces">;

/** Who may be a tenant on a cluster: the platform first, its teams last. Throws where a team has the name of another. */
export function tenantsOf(cluster: Teams): readonly [Tenant, ...Tenant[]] {
  return [platform, ...otlpTenantsOf(cluster)];
}

/** Whose data comes by OTLP: nobody's of the teams first, then each team's. Throws as `tenantsOf`. */
export function otlpTenantsOf({ monitoredNamespaces }: Teams): readonly [Tenant, ...Tenant[]] {
  const taken = [platform, otlp].find((tenant) => monitoredNamespaces.includes(tenant));
  if (taken !== undefined) {
    throw new Error(
      `Cannot tell the team of the namespace "${taken}" from the tenant "${taken}", which is no team's; give the team a namespace of another name`,
    );
  }
  return [otlp, ...monitoredNamespaces];
}

/**
 * Refuses tenants that nobody is: a store takes any text for one, and keeps what nobody will look for. Throws.
 *
 * @param tenants of whoever sends, asks, has rules or limits
 */
export function refuseStrangers(tenants: readonly Tenant[], cluster: Teams): void {
  const known = tenantsOf(cluster);
  const stranger = tenants.find((tenant) => !known.includes(tenant));
  if (stranger === undefined) return;
  const near = didYouMean(stranger, known);
  throw new Error(
    `Cannot keep anything of the tenant "${stranger}": there are ${known.join(", ")}, of which monitoredNamespaces names the teams${near && `; ${near}`}`,
  );
}

/** Answers PromQL. */
export const metricsStore = role<
  { readonly tenant?: Tenant } | undefined,
  {
    /** What stands before `/api/v1` in its URL: nothing, or `/prometheus`. */
    readonly path: string;
    /** Whose series are asked, where it keeps several apart. */
    readonly headers: Readonly<Record<string, string>>;
    /** How often it scrapes, as a Prometheus duration: what a query's shortest step can be. */
    readonly timeInterval: string;
    /** How long it works on a query, as a Prometheus duration: who asks should wait that long. */
    readonly queryTimeout: string;
    /** It shows pages of its own at its root: Prometheus' UI. */
    readonly pages?: true;
  }
>(
  "metrics store",
  { asked: "queries" },
  {
    path: shape.text,
    headers: shape.mapOf(shape.text),
    timeInterval: shape.text,
    queryTimeout: shape.text,
    pages: shape.optional(shape.literal(true)),
  },
);

/** By these a store knows whose replica sends samples, and which: those of one are kept, without the second. */
export const replicaLabels = { source: "cluster", replica: "__replica__" } as const;

/** Takes samples by Prometheus' remote_write, and keeps them apart by tenant. */
export const remoteWriteReceiver = role<
  Written,
  {
    /** Whose samples are sent: they stand in every request. */
    readonly headers: Readonly<Record<string, string>>;
    /** Where samples are pushed, behind its URL: `/api/v1/push`. */
    readonly pushPath: string;
  }
>(
  "remote write receiver",
  { asked: "remote write" },
  { headers: shape.mapOf(shape.text), pushPath: shape.text },
);

/** What pods print and the journals of nodes hold: whoever runs on each node may collect it. */
export const nodeLines = collected("the log lines of nodes");

/** Takes log lines and answers LogQL. */
export const logStore = role<
  { readonly tenant: Tenant },
  {
    /** Whose lines are sent or asked for: they stand in every request. */
    readonly headers: Readonly<Record<string, string>>;
    /** Where lines are pushed, behind its URL: `/loki/api/v1/push`. */
    readonly pushPath: string;
    /** What stands before `/v1/logs`, for those who send OTLP over HTTP: `/otlp`. */
    readonly otlpPath: string;
    /** How long it works on a query, as a Prometheus duration: who asks should wait that long. */
    readonly queryTimeout: string;
  }
>(
  "log store",
  { asked: "queries", sent: "logs" },
  {
    headers: shape.mapOf(shape.text),
    pushPath: shape.text,
    otlpPath: shape.text,
    queryTimeout: shape.text,
  },
);

/** Takes samples by OTLP over HTTP, beside or instead of remote_write, and keeps them apart by tenant. */
export const otlpMetricsStore = role<
  { readonly tenant: Tenant },
  {
    /** Whose samples are sent: they stand in every request. */
    readonly headers: Readonly<Record<string, string>>;
    /** What stands before `/v1/metrics`, behind its URL: `/otlp`. */
    readonly otlpPath: string;
  }
>(
  "otlp metrics store",
  { asked: "OTLP" },
  { headers: shape.mapOf(shape.text), otlpPath: shape.text },
);

/**
 * Takes spans, samples and log lines that an agent was sent, by OTLP over gRPC, and brings each to the store of its
 * kind. Whoever hands them on says in the resource's `k8s.pod.ip` which pod sent them, and is believed.
 */
export const otlpReceiver = role("otlp receiver", { asked: "OTLP" });

/** Finds traces by their ids, and answers TraceQL. */
export const traceStore = role<
  { readonly tenant: Tenant },
  {
    /** Whose traces are asked for: they stand in every request. */
    readonly headers: Readonly<Record<string, string>>;
    /** How long it works on a query, as a Prometheus duration: who asks should wait that long. */
    readonly queryTimeout: string;
  }
>(
  "trace store",
  { asked: "queries" },
  { headers: shape.mapOf(shape.text), queryTimeout: shape.text },
);

/** Takes spans by OTLP over HTTP, and keeps them apart by tenant. */
export const otlpTraceStore = role<
  { readonly tenant: Tenant },
  {
    /** Whose spans are sent: they stand in every request. */
    readonly headers: Readonly<Record<string, string>>;
    /** What stands before `/v1/traces`, behind its URL: nothing, or `/otlp`. */
    readonly otlpPath: string;
  }
>(
  "otlp trace store",
  { asked: "OTLP" },
  { headers: shape.mapOf(shape.text), otlpPath: shape.text },
);

/**
 * Keeps objects in buckets, by the protocol of S3, Google Cloud Storage or Azure Blob Storage; where it answers is the
 * address. Whoever asks says what its bucket is for, and is told what that is called there.
 */
export const objectStore = role<{ readonly bucket: string }, Bucket>(
  "object store",
  { asked: "objects" },
  bucketShape,
);

/** Takes alerts, groups them and tells people; shows silences. */
export const alertReceiver = role<
  undefined,
  {
    /** The DNS name whose SRV records are its replicas, each of which must hear of an alert: who can looks them up. */
    readonly replicas?: string;
  }
>("alert receiver", { asked: "alerts" }, { replicas: shape.optional(shape.text) });

/** Keeps a Service of the kubelets, as Kubernetes does not, for whoever scrapes them. */
export const kubeletService = role("kubelet Service");

/** The kubelets of all nodes. */
export const kubelets = role("kubelets", { asked: "scrapes" });

/** Asks others whether they answer, at `/probe`. */
export const prober = role("prober", { asked: "probes" });

/**
 * Has pages for people, and asks nobody who they are. Whoever shows them at a host says where that is: there the
 * program's own links begin.
 */
export const userInterface = role<
  { readonly url: string },
  {
    /** How long it works on an answer, as a Prometheus duration: who shows it should wait that long. */
    readonly answerTimeout: string;
    /**
     * Paths by which it is ended, reloaded, emptied or looked into, and which its pages do not need: whoever shows it leads
     * nobody there. One that ends in a slash means all below it.
     */
    readonly closed: readonly string[];
  }
>(
  "user interface",
  { asked: "people" },
  { answerTimeout: shape.text, closed: shape.listOf(shape.text) },
);

/**
 * Where people's browsers find a program: where another one shows it, else where it says itself. Throws where two do.
 *
 * @param shown who asks for it as a user interface
 */
export function shownAt(
  shown: readonly { readonly by: string; readonly asks: { readonly url: string } }[],
  externalUrl: string,
): string {
  if (shown.length > 1) {
    throw new Error(
      `Cannot begin links at ${shown.map(({ asks }) => asks.url).join(" and at ")}: one program shows another, not ${shown.map(({ by }) => by).join(" and ")}`,
    );
  }
  return shown[0]?.asks.url ?? externalUrl;
}

/** Tells by OpenID Connect who people are. */
export const identityProvider = role<
  undefined,
  {
    /** What follows its host in the name of the issuer: nothing, or `/realms/example`. */
    readonly path: string;
    /** What it is asked to tell: `openid`, `email`, and what brings the claim `groups` where it has groups. */
    readonly scopes: readonly string[];
    /** Whose people are let in, by what follows the @ of an address that it has verified. */
    readonly emailDomains: readonly [string, ...string[]];
  }
>(
  "identity provider",
  { asked: "logins" },
  {
    path: shape.text,
    scopes: shape.listOf(shape.text),
    emailDomains: shape.listOf(shape.text),
  },
);

/** Wakes people. */
export const pager = role("pager", { asked: "pages" });

/** The label of critical alerts that the pager may tell nobody of, as they say that it does not. */
export const aboutPager = { about: "pager" } as const;

/** Keeps one database, for one client. */
export const database = role<
  undefined,
  {
    readonly database: string;
    readonly user: string;
    /** The entry of the secret store, and with it the Secret of the client, whose key `password` opens it. */
    readonly secret: string;
  }
>("database", undefined, { database: shape.text, user: shape.text, secret: shape.text });

/** Keeps queues of tasks and what is looked up often, by the protocol of Redis. */
export const broker = role<
  undefined,
  {
    /** As of a database. */
    readonly secret: string;
  }
>("broker", undefined, { secret: shape.text });

/** The Grafana in which people say who is on call. */
export const oncallGrafana = role("Grafana of OnCall");
