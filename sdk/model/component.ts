import type { Shape } from "../basics/shape.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ClusterFacts } from "./cluster.ts";
import type { Dashboard, Datasource } from "./dashboard.ts";
import type { Read, Reads, Scrape } from "./facet.ts";
import type { FleetFacts } from "./fleet-facts.ts";
import type { Connections, Flows } from "./flow.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Namespace } from "./namespace.ts";
import type { Own, OwnPods, PodsDefinition, PodsDefinitions } from "./pods.ts";
import type { Ports } from "./port.ts";
import type { Resource } from "./resource.ts";
import type { AnyRole, AsksOf, Provided } from "./role.ts";
import type { Inhibition, Routing } from "./routing.ts";
import type { RuleGroup } from "./rule.ts";
import type { RuleTests } from "./rule-test.ts";

/** What a component knows before anything is resolved. */
export interface Context<Options, O = unknown> {
  readonly cluster: ClusterFacts;
  /** The application's name: this instance's. */
  readonly name: string;
  readonly namespace: string;
  readonly options: Options;
  readonly own: O;
  /** Whether only those come here that name this instance. */
  readonly private: boolean;
}

/** What `objects` is given. */
export interface ObjectsContext<Options, O, F> extends Context<Options, O> {
  readonly flows: Connections<F>;
  /** What everybody who is bound to this instance hands over. */
  readonly read: Read;
  /** The pods of every scrape of the cluster, whoever reads it. */
  readonly scraped: readonly OwnPods[];
  /**
   * Who asks what of a role that this instance plays, sorted by name; then those of other clusters, who say
   * which `cluster` they run on.
   */
  readonly asked: <R extends AnyRole>(
    role: R,
  ) => readonly { readonly by: string; readonly cluster?: string; readonly asks: AsksOf<R> }[];
  /**
   * Where it is an operator: the objects of the kinds that it `reconciles`, as this cluster's applications
   * declare them that are no operators, by application.
   */
  readonly reconciled: readonly Resource[];
  /** Every namespace that applications of this cluster live in, sorted by name. */
  readonly namespaces: readonly Namespace[];
  readonly fleet: FleetFacts;
  /** Where this component's RUNBOOK.md is read: `<repository>/blob/main/base/<component>/RUNBOOK.md`. */
  readonly runbook: string;
}

type Facet<T, Options, O> = T | ((context: Context<Options, O>) => T);

/** A program, or several that belong together, with all that belongs to it. */
export interface Component<
  Name extends string,
  Options,
  P extends Ports,
  M extends PodsDefinitions,
  F extends Flows,
> {
  readonly name: Name;
  /** Who looks after it: the label `team` of its alerts that name no other. The fleet's unless said. */
  readonly team?: string;
  /** Where its makers have given the program up, or will. */
  readonly lifecycle?: Lifecycle;
  /** Defaults of everything that a cluster may choose. Choosing replaces a key as a whole. */
  readonly options: Options;
  /** How options look whose default does not show it: an empty list or map, keys of any name, several kinds. */
  readonly shapes?: { readonly [Option in keyof Options]?: Shape };
  /**
   * The ports of its one program, a function where options change them; whoever makes the pods and where they stand,
   * as in `PodsDefinition`.
   */
  readonly ports?: P | ((options: Options) => P);
  readonly network?: PodsDefinition["network"];
  readonly labels?: PodsDefinition["labels"];
  /** Its programs, where it is several; a function where options change them. */
  readonly pods?: M | ((options: Options) => M);
  /** The roles it plays. */
  readonly provides?: (context: Context<Options, Own<P, M>>) => readonly Provided[];
  /** What it reads of those that are bound to it. */
  readonly reads?: Reads<Options>;
  readonly flows?: (context: Context<Options, Own<P, M>>) => F;
  readonly scrapes?: Facet<readonly Scrape[], Options, Own<P, M>>;
  readonly rules?: Facet<readonly RuleGroup[], Options, Own<P, M>>;
  readonly logRules?: Facet<readonly RuleGroup[], Options, Own<P, M>>;
  readonly dashboards?: Facet<readonly Dashboard[], Options, Own<P, M>>;
  readonly inhibitions?: Facet<readonly Inhibition[], Options, Own<P, M>>;
  /** Scenes in which its alerts fire or stay quiet; a function where options or facts change the rules. */
  readonly ruleTests?: RuleTests | ((options: Options, cluster: ClusterFacts) => RuleTests);
  /** Where it is an Alertmanager: who hears of which alert. */
  readonly routing?: (context: Context<Options, Own<P, M>>) => Routing;
  /** What its rules ask for that no scrape of its own exposes: of a team's monitor, or of one written by hand. */
  readonly metrics?: readonly Catalogue[];
  /** Where it scrapes what nobody declares: what jobs of its own bring, which stands in its own store alone. */
  readonly finds?: (options: Options) => readonly Catalogue[];
  /** Where it shows dashboards: the stores that their queries ask. */
  readonly datasources?: (
    context: Pick<ObjectsContext<Options, Own<P, M>, F>, "cluster" | "flows" | "options">,
  ) => readonly Datasource[];
  /** Where it is an operator: the kinds of objects that it makes something of. */
  readonly reconciles?: readonly Resource["kind"][];
  readonly objects: (context: ObjectsContext<Options, Own<P, M>, F>) => readonly Resource[];
}

/*
 * The machine handles components of every option, port and flow type alike. They stand on both sides of a
 * component's functions, so no single type but `any` holds them all; it is confined to these names.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- as just said: no other type holds both sides */
export type AnyComponent = Component<string, any, any, any, any>;
export type AnyContext = Context<any, any>;
export type AnyObjectsContext = ObjectsContext<any, any, any>;
export type OptionsOf<C> =
  C extends Component<string, infer Options, any, any, any> ? Options : never;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Declares a component: typed functions from a cluster and options to Kubernetes objects and facets. */
export function component<
  const Name extends string,
  Options extends object,
  const P extends Ports = Record<never, never>,
  const M extends PodsDefinitions = Record<never, never>,
  const F extends Flows = Record<never, never>,
>(definition: Component<Name, Options, P, M, F>): Component<Name, Options, P, M, F> {
  return definition;
}
