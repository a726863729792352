import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import { chartRepository } from "../model/chart.ts";
import { groupOf } from "../model/kubernetes-object.ts";
import type { Resource } from "../model/resource.ts";
import { kindName, type ScopedKind, scopeOf } from "../model/scoped-kind.ts";
import type { Stack } from "../model/stack.ts";

type AppProject = Extract<Resource, { kind: "AppProject" }>;

/** What the applications of one stack need, over all clusters. */
interface Needs {
  readonly repositories: Set<string>;
  /** `cluster namespace` */
  readonly destinations: Set<string>;
  /** `group Kind` */
  readonly clusterKinds: Set<string>;
  readonly namespaceKinds: Set<string>;
}

/** The AppProject of one stack: exactly the repositories, destinations and kinds that it needs. */
export function stackProject(stack: Stack, fleet: EvaluatedFleet): AppProject {
  const needs = needsOf(stack, fleet);
  const { namespace } = fleet.definition.argo;
  return appProject({ name: stack.name, namespace }, stack.purpose, needs);
}

/** The AppProject of the root applications: Applications and AppProjects beside Argo CD, nothing else. */
export function bootstrapProject({ definition }: EvaluatedFleet): AppProject {
  const { argo, repository } = definition;
  const metadata = { name: "bootstrap", namespace: argo.namespace };
  return appProject(metadata, "Delivers the applications and projects themselves", {
    repositories: new Set([repository]),
    destinations: new Set([`${argo.cluster} ${argo.namespace}`]),
    clusterKinds: new Set(),
    namespaceKinds: new Set(["argoproj.io AppProject", "argoproj.io Application"]),
  });
}

/**
 * What a stack can deliver, not only what it does: where one cluster leaves something out, the project must
 * go on to permit it, or Argo CD leaves behind what it delivered, without a word.
 */
function needsOf(stack: Stack, { definition, clusters, neutral }: EvaluatedFleet): Needs {
  const needs: Needs = {
    repositories: new Set(),
    destinations: new Set(),
    clusterKinds: new Set(),
    namespaceKinds: new Set(),
  };
  const { kinds = [], namespaces = [] } = stack.retires ?? {};
  for (const kind of kinds) permitKind(needs, kind);
  const possible = [...homesOf(stack, neutral), ...namespaces];
  for (const cluster of [neutral, ...clusters]) {
    const applications = cluster.applications.filter((one) => one.stack.name === stack.name);
    const upstreams = cluster.upstreams.filter((one) => one.stack.name === stack.name);
    const objects = applications.flatMap((application) => application.objects);
    for (const { apiVersion, kind } of objects) permitKind(needs, `${apiVersion}/${kind}`);
    for (const { upstream } of upstreams) {
      needs.repositories.add("chart" in upstream ? chartRepository(upstream) : upstream.repository);
      for (const kind of upstream.kinds) permitKind(needs, kind);
    }
    if (applications.length > 0) needs.repositories.add(definition.repository);
    if (cluster === neutral || applications.length + upstreams.length === 0) continue;
    const actual = objects.flatMap(({ metadata }) => metadata.namespace ?? []);
    for (const namespace of [...possible, ...actual]) {
      needs.destinations.add(`${cluster.facts.name} ${namespace}`);
    }
  }
  return needs;
}

/** The namespaces that the applications of a stack live in, on any cluster. */
function homesOf(stack: Stack, { applications, upstreams }: EvaluatedCluster): string[] {
  return [...applications, ...upstreams]
    .filter((one) => one.stack.name === stack.name)
    .map(({ namespace }) => namespace.name);
}

/** Objects of a kind that the machine does not know are refused elsewhere; any list is right for them. */
function permitKind(needs: Needs, scoped: ScopedKind): void {
  const name = kindName(scoped);
  const at = name.lastIndexOf("/");
  const list = scopeOf(scoped) === "Cluster" ? needs.clusterKinds : needs.namespaceKinds;
  list.add(`${groupOf(name.slice(0, at))} ${name.slice(at + 1)}`);
}

function appProject(
  metadata: { name: string; namespace: string },
  description: string,
  needs: Needs,
): AppProject {
  const pairs = (set: ReadonlySet<string>) =>
    [...set].sort().map((pair): [string, string] => {
      const [left = "", right = ""] = pair.split(" ");
      return [left, right];
    });
  const kinds = (set: ReadonlySet<string>) => pairs(set).map(([group, kind]) => ({ group, kind }));
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata,
    spec: {
      description,
      sourceRepos: [...needs.repositories].sort(),
      destinations: pairs(needs.destinations).map(([cluster, destination]) => ({
        name: cluster,
        namespace: destination,
      })),
      clusterResourceWhitelist: kinds(needs.clusterKinds),
      namespaceResourceWhitelist: kinds(needs.namespaceKinds),
    },
  };
}
