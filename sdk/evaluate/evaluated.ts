import type { Chart, Values } from "../model/chart.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { AnyComponent } from "../model/component.ts";
import type { Datasource } from "../model/dashboard.ts";
import type { Folder } from "../model/folder.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Facets, Readers, Written } from "../model/facet.ts";
import type { Flows } from "../model/flow.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Namespace } from "../model/namespace.ts";
import type { Phase } from "../model/phase.ts";
import type { Port } from "../model/port.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Routing } from "../model/routing.ts";
import type { Stack } from "../model/stack.ts";
import type { Provided } from "../model/role.ts";
import type { RuleTests } from "../model/rule-test.ts";
import type { Connection } from "./network-policy.ts";
import type { Asked } from "./reach.ts";

/** Where a flow leads outside of its cluster: a host, or the public one of another cluster. */
export interface ReachedHost {
  /** By its name in `flows`. */
  readonly flow: string;
  readonly host: string;
  readonly speaks: Port["speaks"];
}

/** One application on one cluster, turned into objects. */
export interface EvaluatedApplication {
  readonly name: string;
  readonly stack: Stack;
  readonly namespace: Namespace;
  readonly phase: Phase;
  readonly component: AnyComponent;
  readonly flows: Flows;
  /** The hosts outside of its cluster that they lead to. */
  readonly hosts: readonly ReachedHost[];
  readonly provides: readonly Provided[];
  /** The pods it declares, those that this tree does not run too. */
  readonly pods: readonly OwnPods[];
  /** What it says for others to read. */
  readonly facets: Partial<Facets>;
  /** Whether only those come to it that name it. */
  readonly private: boolean;
  /** The applications that read each of its facets. */
  readonly readers: Readers;
  /** What it shows dashboards of. */
  readonly datasources: readonly Datasource[];
  /** What jobs of its own bring into its store. */
  readonly finds: readonly Catalogue[];
  /** What others on its cluster write to it, where it is the ruler of a store. */
  readonly written: readonly (Written & { readonly by: string })[];
  /** Where the component is an Alertmanager. */
  readonly routing?: Routing;
  readonly objects: readonly KubernetesObject[];
  /** Monitors and rules that a reader prints in a way of its own: not delivered, but judged like objects. */
  readonly within: readonly KubernetesObject[];
  /** The same of what nobody reads: judged by itself alone, because nothing is made of it here. */
  readonly unread: readonly KubernetesObject[];
  /** The tests of its rules, for the options that the cluster chose. */
  readonly ruleTests: RuleTests;
  /** The folder to open: `base/grafana`. */
  readonly source: string;
  /** The file that says what differs on this cluster: `overlays/us-prod/prometheus.ts`, `clusters/us-prod.ts`. */
  readonly chosenIn: string;
  /** It lacks something because of a finding: laws do not speak of what it lacks. */
  readonly incomplete?: true;
}

/** A chart with what it is told on one cluster. */
export interface ToldChart extends Omit<Chart, "values"> {
  readonly values: Values;
}

/** An application whose objects lie in another project's repository. */
export interface EvaluatedUpstream {
  readonly name: string;
  readonly stack: Stack;
  readonly namespace: Namespace;
  readonly phase: Phase;
  readonly upstream: Folder | ToldChart;
}

export interface EvaluatedCluster {
  readonly facts: ClusterFacts;
  readonly revision: string;
  /** Sorted by name. */
  readonly applications: readonly EvaluatedApplication[];
  readonly upstreams: readonly EvaluatedUpstream[];
  /** Every flow and scrape that leads somewhere: exactly what its policies open. */
  readonly connections: readonly Connection[];
  /** Whom its applications mean by the roles that they ask for here. */
  readonly asked: readonly Asked[];
  /** The applications of which no law can say how they fit into it, because of a finding. */
  readonly touched?: ReadonlySet<string>;
}

/** The fleet, turned into objects: what checks judge and layout writes. */
export interface EvaluatedFleet {
  readonly definition: Fleet;
  /** Every component with neutral facts and default options: the bases. */
  readonly neutral: EvaluatedCluster;
  readonly clusters: readonly EvaluatedCluster[];
}
