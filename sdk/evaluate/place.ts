import { didYouMean } from "../basics/did-you-mean.ts";
import type { Cluster } from "../model/cluster.ts";
import type { AnyComponent, AnyContext } from "../model/component.ts";
import type { Flows } from "../model/flow.ts";
import { isOverlay, type Overlay } from "../model/overlay.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Provided } from "../model/role.ts";
import type { Routing } from "../model/routing.ts";
import { type ComponentApplication, isUpstream, type Stack } from "../model/stack.ts";
import { areWhole } from "./flow-faults.ts";
import type { Ground } from "./ground.ts";
import { ownOf } from "./own.ts";
import { attempt, type Origin, type Report } from "./report.ts";

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

/** The applications of a cluster with their options, pods, roles and flows. */
export function place(cluster: Cluster, report: Report): Ground {
  const placed = cluster.stacks.flatMap(({ stack, choices }) =>
    Object.entries(stack.applications).flatMap(([name, application]) => {
      const choice = choices[name];
      if (isUpstream(application) || choice === false) return [];
      const overlay = overlayOf(choice, application.component.name);
      const chosenIn = fileOf(choice, cluster.name, application.component.name);
      return placeOne({ name, stack, application, overlay, chosenIn }, cluster, report) ?? [];
    }),
  );
  return { cluster, placed: placed.sort((left, right) => (left.name < right.name ? -1 : 1)) };
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
  checkOptions(component, overlay, { object, report });
  const namespace = application.namespace.name;
  const { own, pods } = ownOf(component, { name, namespace });
  const { stacks: _, revision: __, provides: ___, binds: ____, ...facts } = cluster;
  const context: AnyContext = {
    cluster: facts,
    ...{ name, namespace, own },
    options: { ...component.options, ...overlay.options },
    private: application.private ?? false,
  };
  const provides = attempt(() => component.provides?.(context), origin, report) ?? [];
  const flows = attempt(() => ({ ...component.flows?.(context) }), origin, report);
  if (flows === undefined || !areWhole(flows, origin, report)) return undefined;
  const routing = attempt(() => component.routing?.(context), origin, report);
  return { ...chosen, context, pods, provides, flows, ...(routing && { routing }) };
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

/** The types forbid both; content that went through a cast or plain JavaScript is met here. */
function checkOptions(
  component: AnyComponent,
  overlay: Overlay,
  { object, report }: { object: string; report: Report },
): void {
  const origin: Origin = {
    ...{ check: "options", object },
    source: `clusters/${object.split("/")[0]}.ts`,
  };
  if (overlay.overlayOf !== component.name) {
    const message = `Cannot apply the overlay of "${overlay.overlayOf}" to "${component.name}"`;
    report({ ...origin, message });
  }
  for (const option of Object.keys(overlay.options)) {
    if (Object.hasOwn(component.options, option)) continue;
    const hint = didYouMean(option, Object.keys(component.options));
    const message = `Cannot set option "${option}": "${component.name}" has no such option`;
    report({ ...origin, message, ...(hint && { hint }) });
  }
}
