import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Stack } from "../model/stack.ts";
import { overlayApplication, rootApplication, upstreamApplication } from "./application.ts";
import { layoutBase } from "./base.ts";
import { drawings } from "./drawings.ts";
import type { File } from "./file.ts";
import { header } from "./header.ts";
import { layoutOverlay } from "./overlay.ts";
import { bootstrapProject, stackProject } from "./project.ts";
import { readme } from "./readme.ts";
import { toYaml } from "../basics/yaml.ts";

/** Every file of the tree, sorted by path. The only place that knows a path. */
export function layout(fleet: EvaluatedFleet): File[] {
  const files = [
    { path: "README.md", content: readme(fleet), source: "sdk/layout/readme.ts" },
    ...drawings(fleet),
    ...bootstrap(fleet),
    ...fleet.neutral.applications.flatMap(layoutBase),
    ...fleet.clusters.flatMap((cluster) => layoutCluster(cluster, fleet)),
  ];
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The files of one cluster: its Applications and its overlays. */
function layoutCluster(cluster: EvaluatedCluster, { definition, neutral }: EvaluatedFleet): File[] {
  const { name } = cluster.facts;
  const bases = new Map(neutral.applications.map((base) => [base.name, base]));
  const manifest = (application: string, object: object, stack: string): File => {
    const source = `apps/${stack}.ts`;
    const content = toYaml(object, header(stack, `${source} for ${name}`));
    return { path: `apps/${name}/${application}.yaml`, content, source };
  };
  return [
    ...cluster.applications.flatMap((application) => [
      manifest(
        application.name,
        overlayApplication(application, cluster, definition),
        application.stack.name,
      ),
      ...layoutOverlay(application, bases.get(application.name)!, name),
    ]),
    ...cluster.upstreams.map((upstream) =>
      manifest(
        upstream.name,
        upstreamApplication(upstream, cluster, definition),
        upstream.stack.name,
      ),
    ),
  ];
}

/** What a person applies once; from then on Argo CD keeps it itself. */
function bootstrap(fleet: EvaluatedFleet): File[] {
  const { definition, clusters } = fleet;
  const source = "clusters/index.ts";
  const file = (object: KubernetesObject | object, name: string): File => ({
    path: `bootstrap/${name}.yaml`,
    content: toYaml(object, header("fleet", source)),
    source,
  });
  const root = (name: string, source: { path: string; revision: string; prune: boolean }) =>
    file(rootApplication(name, source, definition), `application-${name}`);
  return [
    file(bootstrapProject(fleet), "appproject-bootstrap"),
    ...stacksOf(fleet).map((stack) => file(stackProject(stack, fleet), `appproject-${stack.name}`)),
    root("bootstrap", {
      path: "generated/bootstrap",
      revision: definition.argo.revision,
      prune: false,
    }),
    ...clusters.map(({ facts, revision }) =>
      root(facts.name, { path: `generated/apps/${facts.name}`, revision, prune: true }),
    ),
  ];
}

function stacksOf({ clusters }: EvaluatedFleet): Stack[] {
  const stacks = clusters.flatMap(({ applications, upstreams }) =>
    [...applications, ...upstreams].map(({ stack }) => [stack.name, stack] as const),
  );
  return [...new Map(stacks).values()];
}
