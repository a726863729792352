import type { ClusterFacts } from "./cluster.ts";
import type { Catalogue } from "./catalogue.ts";
import type { FleetFacts } from "./fleet-facts.ts";
import type { Dashboard } from "./dashboard.ts";
import type { EndpointsDefinition } from "./endpoints.ts";
import type { Flow, FlowFrom, FlowTo } from "./flow.ts";
import type { Namespace } from "./namespace.ts";
import type { Resource } from "./resource.ts";
import type { Routing } from "./routing.ts";
import type { RuleTests } from "./rule-test.ts";

/** Where a declared flow leads, resolved on one cluster. */
export interface Address {
  /** DNS name: `alertmanager.observability.svc`. */
  readonly host: string;
  readonly port: number;
  /** `http://alertmanager.observability.svc:9093`, without a trailing slash. */
  readonly url: string;
  readonly service: string;
  readonly namespace: string;
  readonly portName: string;
}

/** What `flows` may ask before anything is resolved. */
export interface FlowContext<Options> {
  readonly cluster: ClusterFacts;
  readonly namespace: string;
  readonly options: Options;
  /** Whether this cluster runs the component behind these endpoints. */
  readonly runs: (endpoints: EndpointsDefinition) => boolean;
}

type Connection<F> = F extends FlowFrom<infer Port> ? Port : F extends FlowTo ? Address : never;

/** Each declared flow, resolved: an address for `to`, the own port for `from`. */
export type Connections<Flows> = { readonly [Name in keyof Flows]: Connection<Flows[Name]> };

/** What `objects` is given. */
export interface ObjectsContext<Options, Flows> extends FlowContext<Options> {
  readonly flows: Connections<Flows>;
  /** Every namespace that applications of this cluster live in, sorted by name. */
  readonly namespaces: readonly Namespace[];
  readonly fleet: FleetFacts;
  /** Where this component's RUNBOOK.md is read: `<repository>/blob/main/base/<component>/RUNBOOK.md`. */
  readonly runbook: string;
  /** The dashboards of every component that runs on this cluster, by component name, sorted. */
  readonly dashboards: Readonly<Record<string, readonly Dashboard[]>>;
}

/** A program that we run with all that belongs to it. */
export interface Component<
  Name extends string = string,
  Options = never,
  Flows extends Record<string, Flow> = Record<string, Flow>,
> {
  readonly name: Name;
  /** Defaults of everything that a cluster may choose. Choosing replaces a key as a whole. */
  readonly options: Options;
  /** What it offers; also says which pods its NetworkPolicy selects. */
  readonly endpoints?: EndpointsDefinition;
  /** Its Grafana dashboards; whoever runs Grafana finds them in the context. */
  readonly dashboards?: readonly Dashboard[];
  /** Scenes in which its alerts fire or stay quiet; a function where options change the rules. */
  readonly ruleTests?: RuleTests | ((options: Options) => RuleTests);
  /** Where it is an Alertmanager: who hears of which alert. */
  readonly routing?: (context: FlowContext<Options>) => Routing;
  /** What it exposes: rules may ask for nothing else. Its monitors say under which job and labels. */
  readonly metrics?: readonly Catalogue[];
  readonly flows?: (context: FlowContext<Options>) => Flows;
  readonly objects: (context: ObjectsContext<Options, Flows>) => readonly Resource[];
}

/*
 * The machine handles components of every option and flow type alike. Options stand on both sides of a
 * component's functions, so no single type but `any` holds them all; it is confined to these names.
 */
/* eslint-disable @typescript-eslint/no-explicit-any */
export type AnyComponent = Component<string, any, any>;
export type AnyFlowContext = FlowContext<any>;
export type AnyObjectsContext = ObjectsContext<any, any>;
export type OptionsOf<C> = C extends Component<string, infer Options, any> ? Options : never;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Declares a component: one typed function from a cluster and options to Kubernetes objects. */
export function component<
  const Name extends string,
  Options extends object,
  const Flows extends Record<string, Flow>,
>(definition: Component<Name, Options, Flows>): Component<Name, Options, Flows> {
  return definition;
}
