import type { Binding } from "./binding.ts";
import type { AnyComponent, OptionsOf } from "./component.ts";
import type { Namespace } from "./namespace.ts";
import type { NameOf, Overlay } from "./overlay.ts";
import type { Phase } from "./phase.ts";
import type { ScopedKind } from "./scoped-kind.ts";

interface Delivery {
  readonly namespace: Namespace;
  readonly phase: Phase;
}

/** How one component is delivered. */
export interface ComponentApplication<C extends AnyComponent = AnyComponent>
  extends Delivery, Bindings {
  readonly component: C;
  /** What this instance chooses otherwise wherever it runs; a cluster's choice comes before it. */
  readonly options?: Partial<OptionsOf<C>>;
}

interface Bindings {
  /** Only those come to it that name it: a second Prometheus for the mesh alone. */
  readonly private?: true;
  /** Whom it means, where several could be meant. */
  readonly binds?: readonly Binding<string, never>[];
}

/** Objects that Argo CD takes straight from another project's repository, at a tag. */
export interface UpstreamApplication extends Delivery {
  readonly upstream: {
    readonly repository: string;
    /** A tag. A branch would change what runs without a review. */
    readonly tag: string;
    readonly path: string;
    /** Files that are applied as they lie there, or what `kustomize build` makes of the folder. */
    readonly form: "files" | "kustomize";
    /** What comes from there, for the project's permissions. */
    readonly kinds: readonly ScopedKind[];
    /** Argo CD removes what leaves the folder, and all of it with the application. */
    readonly prune?: true;
  };
}

export type Application = ComponentApplication | UpstreamApplication;

export function isUpstream(application: Application): application is UpstreamApplication {
  return "upstream" in application;
}

/** Says how a component is delivered. */
export function application<C extends AnyComponent>(
  component: C,
  delivery: Omit<ComponentApplication<C>, "component">,
): ComponentApplication<C> {
  return { component, ...delivery };
}

/** Says what is taken from another project's repository. */
export function upstream(
  definition: UpstreamApplication["upstream"] & Delivery,
): UpstreamApplication {
  const { namespace, phase, ...source } = definition;
  return { namespace, phase, upstream: source };
}

/** A group of applications that share an AppProject. */
export interface Stack {
  readonly name: string;
  readonly purpose: string;
  /** By application name, unique on a cluster. */
  readonly applications: Readonly<Record<string, Application>>;
  /** By application, the command that proves that it works: `npm test -- test/signals/loki`. */
  readonly provenBy?: Readonly<Record<string, string | undefined>>;
  /** Namespaces of others that its components find pods in, where no application of a cluster lives. */
  readonly visits?: readonly Namespace[];
  readonly retires?: Retired;
}

/**
 * What a stack delivered and does not any more. Argo CD removes only what a project permits, so its kinds
 * and namespaces stay permitted until it is gone everywhere; then this goes, too.
 */
export interface Retired {
  readonly kinds?: readonly ScopedKind[];
  readonly namespaces?: readonly string[];
}

/** What a cluster chose of a stack: options or an overlay per application, `false` to leave it out. */
export interface ChosenStack<Names extends string = string> {
  readonly stack: Stack;
  readonly choices: Readonly<Record<string, object | false>>;
  /** Its applications, for the types of whoever binds to them. */
  readonly names?: Names;
}

type Choice<A> =
  A extends ComponentApplication<infer C>
    ? Partial<OptionsOf<C>> | Overlay<NameOf<C>> | false
    : false;

/** Declares a stack. The result is called in a cluster's file with what that cluster chooses. */
export function stack<const Applications extends Record<string, Application>>(definition: {
  readonly name: string;
  readonly purpose: string;
  readonly applications: Applications;
  readonly provenBy?: { readonly [Name in keyof Applications]?: string };
  readonly visits?: readonly Namespace[];
  readonly retires?: Retired;
}): (choices?: {
  readonly [Name in keyof Applications]?: Choice<Applications[Name]>;
}) => ChosenStack<keyof Applications & string> {
  return (choices = {}) => ({
    stack: definition,
    choices: choices as Readonly<Record<string, object | false>>,
  });
}
