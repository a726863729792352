import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { kindOf } from "../model/kinds.ts";
import { groupOf } from "../model/kubernetes-object.ts";
import type { Resource } from "../model/resource.ts";
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

function needsOf(stack: Stack, { definition, clusters }: EvaluatedFleet): Needs {
  const needs: Needs = {
    repositories: new Set(),
    destinations: new Set(),
    clusterKinds: new Set(),
    namespaceKinds: new Set(),
  };
  for (const { facts, applications, upstreams } of clusters) {
    for (const application of applications.filter((one) => one.stack.name === stack.name)) {
      needs.repositories.add(definition.repository);
      needs.destinations.add(`${facts.name} ${application.namespace.name}`);
      for (const { apiVersion, kind, metadata } of application.objects) {
        const namespaced = kindOf({ apiVersion, kind })?.namespaced ?? true;
        const group = `${groupOf(apiVersion)} ${kind}`;
        (namespaced ? needs.namespaceKinds : needs.clusterKinds).add(group);
        if (metadata.namespace) needs.destinations.add(`${facts.name} ${metadata.namespace}`);
      }
    }
    for (const { stack: own, namespace, upstream } of upstreams) {
      if (own.name !== stack.name) continue;
      needs.repositories.add(upstream.repository);
      needs.destinations.add(`${facts.name} ${namespace.name}`);
      for (const kind of upstream.kinds) needs.clusterKinds.add(kind.replace("/", " "));
    }
  }
  return needs;
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
