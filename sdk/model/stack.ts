import type { Binding } from "./binding.ts";
import type { Chart } from "./chart.ts";
import type { AnyComponent, OptionsOf } from "./component.ts";
import type { Folder } from "./folder.ts";
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

/** What another project delivers: its objects are not in the tree. */
export interface UpstreamApplication<Source = Folder | Chart> extends Delivery {
  readonly upstream: Source;
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
export function upstream(definition: Folder & Delivery): UpstreamApplication<Folder> {
  const { namespace, phase, ...source } = definition;
  return { namespace, phase, upstream: source };
}

/** Says what is made of another project's chart. Its objects' names begin with the application's. */
export function chart(definition: Chart & Delivery): UpstreamApplication<Chart> {
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
