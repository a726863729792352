import type { AnyComponent } from "../model/component.ts";
import type { OwnPods, OwnPort, PodsDefinition, PodsDefinitions } from "../model/pods.ts";
import type { Ports } from "../model/port.ts";

/** An instance's pods, as its functions are given them and as a list. */
export interface OwnGround {
  readonly own: OwnPods | Readonly<Record<string, OwnPods>>;
  readonly pods: readonly OwnPods[];
}

interface Instance {
  /** The application. */
  readonly name: string;
  readonly namespace: string;
  readonly options: unknown;
}

/** The names that the pods of one instance of a component have, where it runs none: an empty list. */
export function ownOf(component: AnyComponent, instance: Instance): OwnGround {
  if (component.pods === undefined) return oneProgram(component, instance);
  const definitions = chosenOf<PodsDefinitions>(component.pods, instance.options);
  const own = Object.fromEntries(
    Object.entries(definitions).map(([key, definition]) => {
      const part = definition.main ? "" : `-${key}`;
      const names = { name: `${instance.name}${part}`, job: `${component.name}${part}`, key };
      return [key, podsOf(definition, { ...instance, ...names })];
    }),
  );
  return { own, pods: Object.values(own) };
}

/** What a component says once for all instances, or of each by its options. */
export function chosenOf<T>(said: T | ((options: unknown) => T), options: unknown): T {
  return typeof said === "function" ? (said as (options: unknown) => T)(options) : said;
}

function oneProgram(component: AnyComponent, instance: Instance): OwnGround {
  const { ports: said = {}, network, labels } = component;
  const definition = {
    ports: chosenOf<Ports>(said, instance.options),
    ...(network && { network }),
    ...(labels && { labels }),
  };
  const own = podsOf(definition, { ...instance, job: component.name, key: instance.name });
  // One that only connects to others has pods, too; a component of neither makes none.
  const makesPods = component.ports !== undefined || component.flows !== undefined;
  return { own, pods: makesPods ? [own] : [] };
}

function podsOf(
  { ports, network = "pod", labels, outside }: PodsDefinition,
  { name, namespace, job, key }: Omit<Instance, "options"> & { job: string; key: string },
): OwnPods {
  const own: Omit<OwnPods, "ports"> & { ports: Record<string, OwnPort> } = {
    ...(outside
      ? {
          name: key,
          job: outside.job ?? key,
          namespace: outside.namespace,
          labels: outside.labels,
          service: outside.service,
          serviceLabels: outside.serviceLabels ?? outside.labels,
          headless: outside.service,
        }
      : {
          ...{ name, job, namespace },
          labels: labels?.(name) ?? nameLabel(name),
          service: name,
          serviceLabels: nameLabel(name),
          headless: `${name}-headless`,
        }),
    network,
    outside: outside !== undefined,
    ports: {},
  };
  for (const [port, definition] of Object.entries(ports)) {
    own.ports[port] = { ...definition, name: port, of: own };
  }
  return own;
}

/** The recommended label that every object and selector carries; short on purpose: selectors are immutable. */
function nameLabel(name: string): { readonly "app.kubernetes.io/name": string } {
  return { "app.kubernetes.io/name": name };
}
