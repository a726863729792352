import type {
  EvaluatedApplication,
  EvaluatedCluster,
  EvaluatedUpstream,
} from "../evaluate/evaluated.ts";
import type { Fleet } from "../model/fleet.ts";
import { phases, type Phase } from "../model/phase.ts";
import type { Resource } from "../model/resource.ts";
import { chartSource } from "./chart-source.ts";
import { folderSource } from "./folder-source.ts";

type Application = Extract<Resource, { kind: "Application" }>;
type ApplicationSpec = Application["spec"];

/**
 * Removes what the application delivered when the application itself is removed. Without the path it says
 * the same to Argo CD, but the API server warns of it.
 */
const cascade = "resources-finalizer.argocd.argoproj.io/foreground";

/**
 * The name under which Argo CD's controller owns what it replaced because of a migration. Told that name, it
 * takes those fields over; otherwise what leaves the tree later would stay on the cluster, and not be drift.
 */
const replacer = "argocd-application-controller";

/** How Argo CD names an application: unique on the one Argo CD that serves every cluster. */
export function applicationName(cluster: string, application: string): string {
  return `${cluster}-${application}`;
}

/** The Application that delivers one overlay of this repository. */
export function overlayApplication(
  { name, stack, namespace, phase }: EvaluatedApplication,
  { facts, revision }: EvaluatedCluster,
  fleet: Fleet,
): Application {
  const path = `generated/overlays/${facts.name}/${name}`;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name: applicationName(facts.name, name),
      namespace: fleet.argo.namespace,
      annotations: {
        "argocd.argoproj.io/client-side-apply-migration-manager": replacer,
        "argocd.argoproj.io/manifest-generate-paths": `.;../../../base/${name}`,
        "argocd.argoproj.io/sync-wave": wave(phase),
      },
      ...cascading(phase),
    },
    spec: {
      project: stack.name,
      source: { repoURL: fleet.repository, targetRevision: revision, path },
      destination: { name: facts.name, namespace: namespace.name },
      syncPolicy: syncPolicy({ prune: true }),
    },
  };
}

/** The Application that delivers a folder or a chart of another project; it prunes where that is said. */
export function upstreamApplication(
  { name, stack, namespace, phase, upstream }: EvaluatedUpstream,
  { facts }: EvaluatedCluster,
  fleet: Fleet,
): Application {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name: applicationName(facts.name, name),
      namespace: fleet.argo.namespace,
      annotations: {
        "argocd.argoproj.io/sync-wave": wave(phase),
      },
      ...(upstream.prune && cascading(phase)),
    },
    spec: {
      project: stack.name,
      source: "chart" in upstream ? chartSource(name, upstream) : folderSource(upstream),
      destination: { name: facts.name, namespace: namespace.name },
      syncPolicy: syncPolicy({ prune: upstream.prune ?? false }),
    },
  };
}

/** The Application of Applications that a person applies once. It carries no finalizer on purpose. */
export function rootApplication(
  name: string,
  source: { path: string; revision: string; prune: boolean },
  fleet: Fleet,
): Application {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: { name, namespace: fleet.argo.namespace },
    spec: {
      project: "bootstrap",
      source: { repoURL: fleet.repository, targetRevision: source.revision, path: source.path },
      destination: { name: fleet.argo.cluster, namespace: fleet.argo.namespace },
      syncPolicy: syncPolicy({ prune: source.prune }),
    },
  };
}

/** Stores and the foundation stay when their Application goes: removing that must not remove data. */
function cascading(phase: Phase): { finalizers?: string[] } {
  return phase === "stores" || phase === "foundation" ? {} : { finalizers: [cascade] };
}

function wave(phase: Phase): string {
  return String(phases.indexOf(phase));
}

function syncPolicy({ prune }: { prune: boolean }): NonNullable<ApplicationSpec["syncPolicy"]> {
  return {
    automated: { prune, selfHeal: true },
    // Without end: a commit whose retries are over is not tried again, though what it lacked may have come, such as
    // the definitions of External Secrets. Refreshed, or a push that mends a refused one would wait behind it.
    retry: { limit: -1, refresh: true, backoff: { duration: "5s", factor: 2, maxDuration: "3m" } },
    syncOptions: ["FailOnSharedResource=true", "ServerSideApply=true"],
  };
}
