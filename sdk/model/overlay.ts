import { placeInStack } from "../basics/place-in-stack.ts";
import type { AnyComponent, AnyObjectsContext, Component, ObjectsContext } from "./component.ts";
import type { Flows } from "./flow.ts";
import type { Own, PodsDefinitions } from "./pods.ts";
import type { Ports } from "./port.ts";
import type { Resource } from "./resource.ts";

/** What one cluster changes about one component, where that is too long for the cluster's own file. */
export interface Overlay<Name extends string = string> {
  readonly overlayOf: Name;
  /** Where it is declared, `overlays/us-prod/prometheus.ts:5`, if below `overlays`. */
  readonly place?: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly objects?: (
    objects: readonly Resource[],
    context: AnyObjectsContext,
  ) => readonly Resource[];
}

/**
 * Declares an overlay: options, and where options do not reach, a function from the component's
 * objects to the objects that this cluster shall have.
 */
export function overlay<
  Name extends string,
  Options extends object,
  P extends Ports,
  M extends PodsDefinitions,
  F extends Flows,
>(
  component: Component<Name, Options, P, M, F>,
  change: {
    readonly options?: Partial<Options>;
    readonly objects?: (
      objects: readonly Resource[],
      context: ObjectsContext<Options, Own<P, M>, F>,
    ) => readonly Resource[];
  },
): Overlay<Name> {
  const place = placeInStack(new Error(), ["overlays"]);
  // What else somebody says is kept, so that it can be refused.
  return {
    ...change,
    overlayOf: component.name,
    ...(place !== undefined && { place }),
    options: { ...change.options },
  };
}

export function isOverlay(choice: object): choice is Overlay {
  return "overlayOf" in choice;
}

/** The name of a component, as its overlays carry it. */
export type NameOf<C extends AnyComponent> = C["name"];
