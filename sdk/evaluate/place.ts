import { frozen } from "../basics/frozen.ts";
import type { Cluster } from "../model/cluster.ts";
import type { AnyComponent, AnyContext } from "../model/component.ts";
import type { Flows } from "../model/flow.ts";
import { isOverlay, type Overlay } from "../model/overlay.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Provided } from "../model/role.ts";
import type { Routing } from "../model/routing.ts";
import { type ComponentApplication, isUpstream, type Stack } from "../model/stack.ts";
import type { Ground } from "./ground.ts";
import * as shapes from "./component-shape.ts";
import { chosenOf, type OwnGround, ownOf } from "./own.ts";
import { memberOf } from "./member.ts";
import { membersOf } from "./members.ts";
import type { Report } from "./report.ts";
import { someLabels } from "./result-shapes.ts";
import { listOf } from "../basics/shape.ts";

/** An application that a cluster runs, with what the cluster chose, before anything is connected. */
export interface Placed {
  readonly name: string;
  readonly stack: Stack;
  readonly application: ComponentApplication;
  readonly overlay: Overlay;
  /** The file that says so. */
  readonly chosenIn: string;
  readonly context: AnyContext;
  readonly pods: readonly OwnPods[];
  readonly provides: readonly Provided[];
  readonly flows: Flows;
  readonly routing?: Routing;
}

/**
 * The applications of a cluster with their options, pods, roles and flows.
 *
 * @param home the real cluster, where this is neutral ground
 */
export function place(
  cluster: Cluster,
  { home = cluster.name, report }: { home?: string; report: Report },
): Ground {
  const lost: string[] = [];
  const placed = cluster.stacks.flatMap(({ stack, choices }) =>
    Object.entries(stack.applications).flatMap(([name, application]) => {
      const choice = choices[name];
      if (isUpstream(application) || choice === false) return [];
      const overlay = overlayOf(choice, application.component.name);
      const chosenIn = fileOf(choice, cluster.name, application.component.name);
      const one = placeOne({ name, stack, application, overlay, chosenIn }, cluster, report);
      if (one === undefined) lost.push(name);
      return one ?? [];
    }),
  );
  const byName = (left: Placed, right: Placed) => (left.name < right.name ? -1 : 1);
  return { cluster, home, placed: placed.sort(byName), lost };
}

function placeOne(
  chosen: Pick<Placed, "name" | "stack" | "application" | "overlay" | "chosenIn">,
  cluster: Cluster,
  report: Report,
): Placed | undefined {
  const { name, application, overlay } = chosen;
  const component: AnyComponent = application.component;
  const object = `${cluster.name}/${name}`;
  const origin = { check: "evaluate", source: `base/${component.name}`, object };
  const namespace = application.namespace.name;
  const options = frozen({ ...component.options, ...application.options, ...overlay.options });
  const instance = { name, namespace, options };
  for (const member of ["ports", "pods"] as const) {
    const run = () => chosenOf<object>(component[member] ?? {}, options);
    if (!memberOf(member, run, { shape: shapes[member], origin, report })) return undefined;
  }
  const labels = () => ownPodsOf(ownOf(component, instance)).map((one) => one.labels);
  if (!memberOf("labels", labels, { shape: listOf(someLabels), origin, report })) return undefined;
  const { own, pods } = ownOf(component, instance);
  const { stacks: _, revision: __, provides: ___, binds: ____, ...facts } = cluster;
  const context: AnyContext = {
    // Each component is given the very same ones.
    cluster: frozen(facts),
    ...{ name, namespace, own, options },
    private: application.private ?? false,
  };
  const members = membersOf(component, context, { origin, report });
  return members && { ...chosen, context, pods, ...members };
}

function ownPodsOf({ pods }: OwnGround): readonly OwnPods[] {
  return pods.filter(({ outside }) => !outside);
}

/** A cluster's file gives either an overlay or just options. */
function overlayOf(choice: object | undefined, component: string): Overlay {
  if (choice !== undefined && isOverlay(choice)) return choice;
  return { overlayOf: component, options: { ...choice } };
}

/** Where an overlay stands is said by `overlays/README.md`. */
function fileOf(choice: object | undefined, cluster: string, component: string): string {
  const isLong = choice !== undefined && isOverlay(choice);
  return isLong ? `overlays/${cluster}/${component}.ts` : `clusters/${cluster}.ts`;
}
