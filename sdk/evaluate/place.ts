import { didYouMean } from "../basics/did-you-mean.ts";
import type { Cluster, ClusterFacts } from "../model/cluster.ts";
import type { AnyFlowContext } from "../model/component.ts";
import type { Flow } from "../model/flow.ts";
import { isOverlay, type Overlay } from "../model/overlay.ts";
import type { Routing } from "../model/routing.ts";
import { type ComponentApplication, isUpstream, type Stack } from "../model/stack.ts";
import { attempt, type Report } from "./report.ts";
import { namespaceOf, type Whereabouts } from "./resolve.ts";

/** An application that a cluster runs, with what the cluster chose, before its objects are made. */
export interface Placed {
  readonly name: string;
  readonly stack: Stack;
  readonly application: ComponentApplication;
  readonly overlay: Overlay;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly routing?: Routing;
  readonly context: AnyFlowContext;
}

/** The applications of a cluster with their options and flows, sorted by name. */
export function place(
  { facts, stacks }: { facts: ClusterFacts; stacks: Cluster["stacks"] },
  whereabouts: Whereabouts,
  report: Report,
): Placed[] {
  const placed = stacks.flatMap(({ stack, choices }) =>
    Object.entries(stack.applications).flatMap(([name, application]) => {
      const choice = choices[name];
      if (isUpstream(application) || choice === false) return [];
      const overlay = overlayOf(choice, application.component.name);
      checkOptions(application, overlay, { object: `${facts.name}/${name}`, report });
      const context = flowContext(application, overlay, { facts, whereabouts });
      const place = { object: `${facts.name}/${name}`, report };
      const flows = flowsOf(application, context, place);
      const source = `base/${application.component.name}`;
      if (!areWhole(flows, { ...place, source })) return [];
      const routing = routingOf(application, context, place);
      return [{ name, stack, application, overlay, flows, ...(routing && { routing }), context }];
    }),
  );
  return placed.sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Where each component of a cluster lives. */
export function whereaboutsOf({ stacks }: Cluster): Whereabouts {
  const whereabouts = new Map<string, string>();
  for (const { stack, choices } of stacks) {
    for (const [name, application] of Object.entries(stack.applications)) {
      if (isUpstream(application) || choices[name] === false) continue;
      whereabouts.set(application.component.name, application.namespace.name);
    }
  }
  return whereabouts;
}

/** A cluster's file gives either an overlay or just options. */
function overlayOf(choice: object | undefined, component: string): Overlay {
  if (choice !== undefined && isOverlay(choice)) return choice;
  return { overlayOf: component, options: { ...choice } };
}

function flowContext(
  { component, namespace }: ComponentApplication,
  overlay: Overlay,
  { facts, whereabouts }: { facts: ClusterFacts; whereabouts: Whereabouts },
): AnyFlowContext {
  return {
    cluster: facts,
    namespace: namespace.name,
    options: { ...component.options, ...overlay.options },
    runs: (endpoints) => namespaceOf(endpoints, whereabouts) !== undefined,
  };
}

function flowsOf(
  { component }: ComponentApplication,
  context: AnyFlowContext,
  { object, report }: { object: string; report: Report },
): Readonly<Record<string, Flow>> {
  const origin = { check: "evaluate", source: `base/${component.name}`, object };
  return attempt(() => component.flows?.(context), origin, report) ?? {};
}

/** The types forbid an end that nobody declares, but `generate` does not wait for the types. */
function areWhole(
  flows: Readonly<Record<string, Flow>>,
  { object, source, report }: { object: string; source: string; report: Report },
): boolean {
  const broken = Object.entries<Flow | undefined>(flows).filter(
    ([, flow]) => !endsOf(flow).every((end) => typeof end === "object" && end !== null),
  );
  for (const [name, flow] of broken) {
    const purpose = flow?.purpose === undefined ? "" : ` (${flow.purpose})`;
    report({
      ...{ check: "flows", source, object, field: `flows.${name}` },
      message: `Cannot connect${purpose}: it names a port or a component that nobody declares`,
      hint: "npm run types shows which",
    });
  }
  return broken.length === 0;
}

function endsOf(flow: Flow | undefined): readonly unknown[] {
  if (!flow) return [undefined];
  return flow.direction === "to" ? [flow.target] : [flow.source, flow.port];
}

function routingOf(
  { component }: ComponentApplication,
  context: AnyFlowContext,
  { object, report }: { object: string; report: Report },
): Routing | undefined {
  const origin = { check: "evaluate", source: `base/${component.name}`, object };
  return attempt(() => component.routing?.(context), origin, report);
}

/** The types forbid both; content that went through a cast or plain JavaScript is met here. */
function checkOptions(
  { component }: ComponentApplication,
  overlay: Overlay,
  { object, report }: { object: string; report: Report },
): void {
  const origin = { check: "options", source: `clusters/${object.split("/")[0]}.ts`, object };
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
