import type { Port, Ports } from "./port.ts";

type Labels = Readonly<Record<string, string>>;

/** A group of like pods: one workload, one selector, one NetworkPolicy. */
export interface PodsDefinition {
  /** The program that the others help: it has the instance's own name, and its series the component's as `job`. */
  readonly main?: true;
  readonly ports: Ports;
  /** Where they are found on the network: `node` for host-network pods and kubelets. */
  readonly network?: "pod" | "node" | "apiServer";
  /** Labels of the pods of an instance where somebody else makes them, such as an operator. */
  readonly labels?: (instance: string) => Labels;
  /** Pods that this tree does not run: Argo CD's own, CoreDNS, the kubelets. */
  readonly outside?: Outside;
}

/** Where pods are found that this tree does not run. Their key in `pods` names monitor and job. */
export interface Outside {
  readonly namespace: string;
  /** The Service before them. */
  readonly service: string;
  /** Of the pods; none where they are no pods. */
  readonly labels: Labels;
  /** Of the Service, where they differ. */
  readonly serviceLabels?: Labels;
  /** What their series carry as `job`, where the Service's first label says something else. */
  readonly job?: string;
}

/** A port of one instance: what flows end at, scrapes read and probes ask. */
export interface OwnPort extends Port {
  readonly name: string;
  readonly of: OwnPods;
}

/** The pods of one instance on one cluster, by the names they have there. */
export interface OwnPods<P extends Ports = Ports> {
  /** Of workload, Service and policy: the instance's name, with `-<pods>` where it runs several programs, but for the main one. */
  readonly name: string;
  /** What their series carry as `job`: the component's, so that its rules fit every instance. */
  readonly job: string;
  readonly namespace: string;
  readonly labels: Labels;
  readonly service: string;
  readonly serviceLabels: Labels;
  /** The headless Service, of the ports that `peers` use. */
  readonly headless: string;
  readonly network: "pod" | "node" | "apiServer";
  /** Whether this tree runs them not. */
  readonly outside: boolean;
  readonly ports: { readonly [Name in keyof P]: OwnPort };
}

export type PodsDefinitions = Readonly<Record<string, PodsDefinition>>;

/** What a component's functions are given of `pods`, for helpers in other files. */
export type OwnOf<M extends PodsDefinitions> = {
  readonly [Name in keyof M]: OwnPods<M[Name]["ports"]>;
};

/** A component's own pods: directly where it is one program, by name where it is several. */
export type Own<P extends Ports, M extends PodsDefinitions> = [keyof M] extends [never]
  ? OwnPods<P>
  : OwnOf<M>;
