import { didYouMean } from "../did-you-mean.ts";
import { equal } from "../equal.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Connections, FlowContext, ObjectsContext } from "../model/component.ts";
import type { Dashboard } from "../model/dashboard.ts";
import type { Flow } from "../model/flow.ts";
import { type KubernetesObject, identityOf } from "../model/kubernetes-object.ts";
import type { Namespace } from "../model/namespace.ts";
import { isOverlay, type Overlay } from "../model/overlay.ts";
import type { Resource } from "../model/resource.ts";
import { type ComponentApplication, isUpstream, type Stack } from "../model/stack.ts";
import type { Problem } from "../problem.ts";
import { canonicalise } from "./canonical.ts";
import type { EvaluatedApplication, EvaluatedCluster, EvaluatedUpstream } from "./evaluated.ts";
import { networkPolicy, openingsOf } from "./network-policy.ts";
import { plain } from "./plain.ts";
import { protect } from "./protect.ts";
import { namespaceOf, resolve, type Whereabouts } from "./resolve.ts";

type Report = (problem: Problem) => void;

/** An application that this cluster runs, before its objects are made. */
interface Placed {
  readonly name: string;
  readonly stack: Stack;
  readonly application: ComponentApplication;
  readonly overlay: Overlay;
  readonly flows: Readonly<Record<string, Flow>>;
}

/**
 * Turns one cluster into objects. Where an object equals the one of `base`, that very object is used,
 * so later steps know by identity what did not change. Problems are reported, never thrown.
 */
export function evaluateCluster(
  cluster: Cluster,
  base: EvaluatedCluster | undefined,
  report: Report,
): EvaluatedCluster {
  const { stacks, revision, ...facts } = cluster;
  const whereabouts = whereaboutsOf(cluster);
  const placed = place(cluster, whereabouts, report);
  const shared = { namespaces: namespacesOf(placed), dashboards: dashboardsOf(placed) };
  const openings = openingsOf(
    placed.map(({ application, flows }) => ({
      endpoints: application.component.endpoints,
      namespace: application.namespace.name,
      flows,
    })),
    facts,
    whereabouts,
  );
  const bases = new Map(base?.applications.map((one) => [one.component.name, one]));

  const applications = placed.map((one): EvaluatedApplication => {
    const { component, namespace, phase } = one.application;
    const source = `base/${component.name}`;
    const context = { ...flowContext(cluster, one, whereabouts), ...shared };
    const resources = objectsOf(one, context, whereabouts, report);
    const policy = networkPolicy(
      { endpoints: component.endpoints, namespace: namespace.name, flows: one.flows },
      openings.get(component.name) ?? { ingress: [], egress: [] },
    );
    const object = `${cluster.name}/${one.name}`;
    const objects = deliver(policy ? [...resources, policy] : resources, { object, source, report });
    return {
      name: one.name,
      stack: one.stack,
      namespace,
      phase,
      component,
      flows: one.flows,
      source,
      objects: share(objects, bases.get(component.name)?.objects ?? []),
    };
  });
  return { facts, revision, applications, upstreams: upstreamsOf(cluster) };
}

function whereaboutsOf({ stacks }: Cluster): Whereabouts {
  const whereabouts = new Map<string, string>();
  for (const { stack, choices } of stacks) {
    for (const [name, application] of Object.entries(stack.applications)) {
      if (isUpstream(application) || choices[name] === false) continue;
      whereabouts.set(application.component.name, application.namespace.name);
    }
  }
  return whereabouts;
}

function upstreamsOf({ stacks }: Cluster): EvaluatedUpstream[] {
  return stacks.flatMap(({ stack, choices }) =>
    Object.entries(stack.applications).flatMap(([name, application]) =>
      isUpstream(application) && choices[name] !== false ? [{ name, stack, ...application }] : [],
    ),
  );
}

function namespacesOf(placed: readonly Placed[]): Namespace[] {
  const byName = new Map(
    placed.map(({ application }) => [application.namespace.name, application.namespace]),
  );
  return [...byName.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function dashboardsOf(placed: readonly Placed[]): Record<string, readonly Dashboard[]> {
  return Object.fromEntries(
    placed.flatMap(({ application: { component } }) =>
      component.dashboards ? [[component.name, component.dashboards]] : [],
    ),
  );
}

/** The applications of a cluster with their choices and flows, sorted by name. */
function place(cluster: Cluster, whereabouts: Whereabouts, report: Report): Placed[] {
  const placed: Placed[] = [];
  for (const { stack, choices } of cluster.stacks) {
    for (const [name, application] of Object.entries(stack.applications)) {
      const choice = choices[name];
      if (isUpstream(application) || choice === false) continue;
      const overlay = choiceOf(choice, application.component.name);
      const one = { name, stack, application, overlay, flows: {} };
      const object = `${cluster.name}/${name}`;
      checkOptions(one, object, report);
      const flows = attempt(
        () => application.component.flows?.(flowContext(cluster, one, whereabouts)) ?? {},
        { check: "evaluate", source: `base/${application.component.name}`, object },
        report,
      );
      placed.push({ ...one, flows: flows ?? {} });
    }
  }
  return placed.sort((left, right) => (left.name < right.name ? -1 : 1));
}

function choiceOf(choice: object | undefined, component: string): Overlay {
  if (choice === undefined) return { overlayOf: component, options: {} };
  return isOverlay(choice) ? choice : { overlayOf: component, options: { ...choice } };
}

/** The types forbid both; content that went through a cast or plain JavaScript is met here. */
function checkOptions(one: Placed, object: string, report: Report): void {
  const { component } = one.application;
  const source = `clusters/${object.split("/")[0]}.ts`;
  if (one.overlay.overlayOf !== component.name) {
    const message = `Cannot apply the overlay of "${one.overlay.overlayOf}" to "${component.name}"`;
    report({ check: "options", source, object, message });
  }
  for (const option of Object.keys(one.overlay.options)) {
    if (Object.hasOwn(component.options, option)) continue;
    const hint = didYouMean(option, Object.keys(component.options));
    const message = `Cannot set option "${option}": "${component.name}" has no such option`;
    report({ check: "options", source, object, message, ...(hint && { hint }) });
  }
}

function flowContext(
  { stacks, revision, ...facts }: Cluster,
  { application, overlay }: Placed,
  whereabouts: Whereabouts,
): FlowContext<any> {
  return {
    cluster: facts,
    namespace: application.namespace.name,
    options: { ...application.component.options, ...overlay.options },
    runs: (endpoints) => namespaceOf(endpoints, whereabouts) !== undefined,
  };
}

/** Calls the component's function, and once more to see that it yields the same. */
function objectsOf(
  { name, application, overlay, flows }: Placed,
  context: Omit<ObjectsContext<any, any>, "flows">,
  whereabouts: Whereabouts,
  report: Report,
): readonly Resource[] {
  const { component } = application;
  const origin = {
    check: "evaluate",
    source: `base/${component.name}`,
    object: `${context.cluster.name}/${name}`,
  };
  const connections: Record<string, unknown> = {};
  for (const [flowName, flow] of Object.entries(flows)) {
    const resolved = resolve(flow, whereabouts);
    if (typeof resolved === "string") {
      report({ ...origin, check: "flows", field: `flows.${flowName}`, message: resolved });
      return [];
    }
    connections[flowName] = resolved;
  }
  const full = { ...context, flows: connections as Connections<any> };
  const once = () => {
    const objects = component.objects(full);
    return overlay.objects?.(objects, full as ObjectsContext<never, never>) ?? objects;
  };
  return attempt(once, origin, report, (objects) => {
    if (!isPromise(objects) && !equal(objects, once())) {
      report({
        ...origin,
        message: "yields other objects when it is called again",
        hint: "leave out clocks, random numbers, the environment and counters kept between calls",
      });
    }
  }) ?? [];
}

/** Runs content; what it throws becomes a problem that names it. */
function attempt<T>(
  run: () => T,
  origin: Pick<Problem, "check" | "source" | "object">,
  report: Report,
  verify: (result: T) => void = () => {},
): T | undefined {
  try {
    const result = run();
    if (isPromise(result)) {
      result.catch(() => {});
      report({ ...origin, message: "is asynchronous, but objects are made from plain values" });
      return undefined;
    }
    verify(result);
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report({ ...origin, message: `Cannot evaluate: ${message}` });
    return undefined;
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

/** Makes objects plain, canonical and protected. An object without identity is reported and left out. */
function deliver(
  resources: readonly Resource[],
  { object, source, report }: { object: string; source: string; report: Report },
): KubernetesObject[] {
  return resources.flatMap((resource) => {
    const name = describe(resource);
    const copy = plain(resource, ({ field, message }) =>
      report({ check: "values", source, object: `${object}/${name}`, field, message }),
    ) as KubernetesObject | null;
    const whole = copy?.apiVersion && copy.kind && typeof copy.metadata?.name === "string";
    if (!whole) {
      const message = "is no Kubernetes object: apiVersion, kind and metadata.name are needed";
      report({ check: "values", source, object: `${object}/${name}`, message });
      return [];
    }
    canonicalise(copy);
    return [protect(copy)];
  });
}

/** `Deployment/observability/grafana`, as far as the value has these fields. */
function describe(resource: Resource): string {
  const { kind, metadata } = (resource ?? {}) as Partial<KubernetesObject>;
  return `${kind ?? "?"}/${metadata?.namespace ?? ""}/${metadata?.name ?? "?"}`;
}

/** Takes the base's own object wherever nothing differs. */
function share(
  objects: readonly KubernetesObject[],
  base: readonly KubernetesObject[],
): KubernetesObject[] {
  const known = new Map(base.map((object) => [identityOf(object), object]));
  return objects.map((object) => {
    const same = known.get(identityOf(object));
    return same !== undefined && equal(same, object) ? same : object;
  });
}
