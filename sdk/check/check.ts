import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { File } from "../layout/file.ts";
import type { Chart } from "../model/chart.ts";
import type { Folder } from "../model/folder.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Permitted } from "../read/permitted.ts";
import type { Finding, ObjectFinding } from "../model/finding.ts";

/** A law about one object, whatever surrounds it. It runs once for an object that clusters share. */
export interface ObjectCheck {
  /** What messages and waivers call it. */
  readonly name: string;
  /** The law in one sentence. */
  readonly law: string;
  readonly run: (
    object: KubernetesObject,
  ) => readonly ObjectFinding[] | Promise<readonly ObjectFinding[]>;
}

/** A finding of a cluster check: about one object of one application, or about the application. */
export interface ClusterFinding extends ObjectFinding {
  readonly application: string;
  readonly object?: KubernetesObject;
  /** Whether it comes of what a cluster has and chooses: told where that chooses something of the application. */
  readonly chosen?: true;
}

/** A law about how the objects of one cluster fit together. */
export interface ClusterCheck {
  readonly name: string;
  readonly law: string;
  /** Whether it also holds for the bases, which are written from the neutral cluster. */
  readonly bases?: true;
  readonly run: (
    cluster: EvaluatedCluster,
    fleet: EvaluatedFleet,
  ) => readonly ClusterFinding[] | Promise<readonly ClusterFinding[]>;
}

/** A law about what the fleet says of itself: clusters, applications, the repository. */
export interface FleetCheck {
  readonly name: string;
  readonly law: string;
  readonly run: (fleet: EvaluatedFleet) => readonly Omit<Finding, "check">[];
}

/** A finding about one file of the tree, before it is written. */
export interface TreeFinding extends Omit<ObjectFinding, "field"> {
  readonly file: File;
}

/** A law about the tree that was laid out: it is asked of content that all other laws take. */
export interface TreeCheck {
  readonly name: string;
  readonly law: string;
  readonly run: (files: readonly File[]) => readonly TreeFinding[];
}

/** What an application of the base revision delivered to a cluster. */
export interface EarlierApplication {
  readonly cluster: string;
  readonly name: string;
  /** Its AppProject, which has the name of its stack. */
  readonly project: string;
  /** None for one whose objects lie in another project's repository. */
  readonly objects: readonly KubernetesObject[];
  /** Where those lie, or what they are made of. */
  readonly upstream?:
    | Pick<Folder, "repository" | "tag" | "path" | "form">
    | Pick<Chart, "repository" | "chart" | "version">;
  /** Where what left that folder was removed: what the project permitted, whichever of it came from there. */
  readonly permitted?: Permitted;
}

/** The way from a base revision to what the fleet is now. */
export interface Upgrade {
  /** The applications of the base revision that are gone or whose files differ. */
  readonly before: readonly EarlierApplication[];
  /** Every application of the base revision: `us-prod/grafana`. */
  readonly known: ReadonlySet<string>;
  readonly after: EvaluatedFleet;
}

/** A law about what an upgrade does to objects that live. */
export interface UpgradeCheck {
  readonly name: string;
  readonly law: string;
  readonly run: (upgrade: Upgrade) => readonly Omit<Finding, "check">[];
}
