import type { Kubernetes } from "../judges/kube-apiserver.ts";
import { type LiveObject, listObjects } from "./api.ts";
import { waitFor } from "./wait.ts";

/** What the tests read of an Argo CD Application. */
export interface Application extends LiveObject {
  readonly spec: {
    readonly source: {
      readonly repoURL: string;
      readonly targetRevision: string;
      readonly path: string;
    };
    readonly destination: { readonly name: string };
  };
  readonly status?: {
    readonly sync?: { readonly status: string; readonly revision?: string };
    readonly health?: { readonly status: string; readonly message?: string };
    readonly conditions?: readonly { readonly type: string; readonly message: string }[];
    readonly operationState?: {
      readonly phase: string;
      readonly message?: string;
      readonly finishedAt?: string;
      readonly syncResult?: { readonly resources?: readonly SyncedResource[] };
    };
    readonly resources?: readonly ResourceStatus[];
    /** The first deployment is first. */
    readonly history?: readonly { readonly deployedAt: string }[];
  };
}

interface SyncedResource {
  readonly kind: string;
  readonly name: string;
  readonly status?: string;
  /** Whether what was applied became healthy, too, where a later wave waits for it. */
  readonly hookPhase?: string;
  readonly message?: string;
}

interface ResourceStatus {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly status?: string;
  readonly health?: { readonly status?: string; readonly message?: string };
}

const refresh = "argocd.argoproj.io/refresh";

export async function listApplications(hub: Kubernetes, namespace: string): Promise<Application[]> {
  return listObjects(hub, `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/applications`);
}

export function isSettled({ status }: Application): boolean {
  return (
    status?.sync?.status === "Synced" &&
    status.health?.status === "Healthy" &&
    (status.operationState === undefined || status.operationState.phase === "Succeeded")
  );
}

/** Whether what this commit holds for it is on the cluster, however it came to be there. */
export function isDelivered({ status }: Application, revision: string): boolean {
  return (
    status?.sync?.status === "Synced" &&
    status.sync.revision === revision &&
    status.health?.status === "Healthy" &&
    status.operationState?.phase !== "Running"
  );
}

/** The one with this name; an error when there is none. */
export async function findApplication(
  hub: Kubernetes,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): Promise<Application> {
  const all = await listApplications(hub, namespace);
  const found = all.find(({ metadata }) => metadata.name === name);
  if (found) return found;
  throw new Error(`no Application ${name}`);
}

/** Waits until every Application that reads this repository is Synced, to this commit, and Healthy. */
export async function waitDelivered(
  hub: Kubernetes,
  options: {
    readonly namespace: string;
    readonly repository: string;
    readonly revision: string;
    readonly seconds: number;
  },
): Promise<void> {
  const { namespace, repository, revision, seconds } = options;
  const waiting = async () =>
    (await listApplications(hub, namespace))
      .filter(({ spec }) => spec.source.repoURL === repository)
      .filter((application) => !isDelivered(application, revision));
  await waitFor(async () => ((await waiting()).length === 0 ? true : undefined), {
    what: `every Application is Synced to ${revision} and Healthy`,
    seconds,
    explain: async () => (await waiting()).map(describe).join("\n"),
  });
}

/** Waits until there are at least so many Applications, and every one is Synced and Healthy. */
export async function waitSettled(
  hub: Kubernetes,
  options: { readonly namespace: string; readonly count: number; readonly seconds: number },
): Promise<Application[]> {
  const { namespace, count, seconds } = options;
  return waitFor(
    async () => {
      const applications = await listApplications(hub, namespace);
      return applications.length >= count && applications.every(isSettled)
        ? applications
        : undefined;
    },
    {
      what: `${count} Applications are Synced and Healthy`,
      seconds,
      explain: async () =>
        (await listApplications(hub, namespace))
          .filter((application) => !isSettled(application))
          .map(describe)
          .join("\n"),
    },
  );
}

/**
 * Has Argo CD read the repository and every live object anew, and waits until it has.
 *
 * @param options `except` names an Application that is not waited for: one that Argo CD skips
 */
export async function hardRefresh(
  hub: Kubernetes,
  namespace: string,
  { except }: { readonly except?: string } = {},
): Promise<void> {
  await hub.kubectl([
    ...["annotate", "applications.argoproj.io", "--all", `--namespace=${namespace}`],
    ...["--overwrite", `${refresh}=hard`],
  ]);
  await waitFor(
    async () => {
      const applications = await listApplications(hub, namespace);
      const waiting = applications.filter(({ metadata }) => metadata.name !== except);
      return waiting.some(({ metadata }) => metadata.annotations?.[refresh]) ? undefined : true;
    },
    { what: "Argo CD has looked at every Application anew", seconds: 120 },
  );
}

/** All that says why an Application is not where it should be. */
export function describe({ metadata, status }: Application): string {
  const operation = status?.operationState;
  const lines = [
    ...(status?.conditions ?? []).map(({ type, message }) => `${type}: ${message}`),
    ...(operation ? [`operation ${operation.phase}: ${operation.message ?? ""}`] : []),
    ...(operation?.syncResult?.resources ?? [])
      .filter((one) => one.status === "SyncFailed" || one.hookPhase === "Failed")
      .map((one) => `${one.kind} ${one.name}: ${one.message ?? ""}`),
    ...(status?.resources ?? [])
      .filter((one) => one.status !== "Synced" || (one.health?.status ?? "Healthy") !== "Healthy")
      .map(
        (one) =>
          `${one.kind} ${one.name}: ${one.status ?? ""} ${one.health?.status ?? ""} ${one.health?.message ?? ""}`,
      ),
  ];
  const head = `  ${metadata.name}: ${status?.sync?.status ?? "not compared"}, ${status?.health?.status ?? "no health"}`;
  return [head, ...lines.map((line) => `    ${line.trim()}`)].join("\n");
}
