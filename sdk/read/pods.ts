import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import type { OwnPods } from "../model/pods.ts";
import { type MadePods, podsMadeBy } from "../model/pods-made-by.ts";

/** The pods that one object makes. */
export interface Pods extends MadePods {
  readonly application: string;
  readonly object: KubernetesObject;
  readonly namespace: string;
}

/** All pods that the tree has made on a cluster, those of the Prometheus operator too. */
export function podsOf({ applications }: EvaluatedCluster): Pods[] {
  return applications.flatMap(({ name: application, objects }) =>
    objects.flatMap((object): Pods[] => {
      const made = podsMadeBy(object);
      const namespace = object.metadata.namespace ?? "";
      return made ? [{ application, object, namespace, ...made }] : [];
    }),
  );
}

/** Those that are outside, by the names of their ports. */
export function outsidePods({
  applications,
}: EvaluatedCluster): Pick<Pods, "namespace" | "labels" | "ports">[] {
  return applications.flatMap(outsideOf).map(({ namespace, labels, ports }) => ({
    ...{ namespace, labels },
    ports: new Set(Object.keys(ports)),
  }));
}

/** What an application declares outside, and has scraped elsewhere than it declares: facts and options say where. */
export function outsideOf({ pods, facets }: EvaluatedApplication): OwnPods[] {
  const scraped = (facets.scrapes ?? []).map(({ port }) => port.of);
  return [...new Set([...pods, ...scraped])].filter(({ outside }) => outside);
}

/** How many pods an object asks for, in all shards; a DaemonSet, a Job and the like ask for none. */
export function replicasOf(object: KubernetesObject): number | undefined {
  const spec = ofKind(object, "Alertmanager", "Deployment", "Prometheus", "StatefulSet")?.spec;
  const { shards = 1 } = ofKind(object, "Prometheus")?.spec ?? {};
  return spec && (spec.replicas ?? 1) * shards;
}
