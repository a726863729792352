import { parse } from "yaml";
import type { EvaluatedApplication, EvaluatedCluster } from "../sdk/evaluate/evaluated.ts";
import type { PodSpec } from "../sdk/model/pod-template.ts";
import { ofKind } from "../sdk/model/of-kind.ts";
import { allOfKind } from "../sdk/read/all-of-kind.ts";
import { selects } from "../sdk/read/selects.ts";

/** Whose group of rules it is, who evaluates it, and for which tenant where that one keeps several apart. */
export interface Evaluation {
  readonly author: string;
  readonly group: string;
  readonly evaluator: string;
  readonly tenant?: string;
}

/** Every group of rules that what is delivered to a cluster has somebody evaluate, as often as that is. */
export function evaluationsOf(cluster: EvaluatedCluster): Evaluation[] {
  const readers = allOfKind(cluster, "Prometheus");
  const selected = allOfKind(cluster, "PrometheusRule").flatMap((rule) => {
    const { application: author, namespace, object, resource } = rule;
    const isDelivered = cluster.applications.some(({ objects }) => objects.includes(object));
    return readers
      .filter((one) => isDelivered && selects({ ...one, ...one.resource }, object, namespace))
      .flatMap(({ application: evaluator }) =>
        (resource.spec.groups ?? []).map(({ name: group }) => ({ author, group, evaluator })),
      );
  });
  return [...selected, ...cluster.applications.flatMap(mounted)];
}

/** The groups in files that an application mounts: `<author>.yaml`, below a ruler's folder in that of the tenant. */
function mounted({ name: evaluator, objects }: EvaluatedApplication): Evaluation[] {
  const maps = objects.flatMap((object) => ofKind(object, "ConfigMap") ?? []);
  return objects.flatMap((object) => {
    const workload = ofKind(object, "Deployment") ?? ofKind(object, "StatefulSet");
    return foldersOf(workload?.spec?.template.spec).flatMap(({ configMap, ...folder }) => {
      const data = maps.find(({ metadata }) => metadata.name === configMap)?.data ?? {};
      return Object.entries(data)
        .filter(([, text]) => text.includes("groups:"))
        .flatMap(([file, text]) =>
          groupsOf(text).map((group) => ({
            ...{ author: file.replace(/\.yaml$/, ""), group },
            ...{ evaluator, ...folder },
          })),
        );
    });
  });
}

function foldersOf({ containers = [], volumes = [] }: Partial<PodSpec> = {}) {
  return containers.flatMap(({ volumeMounts = [] }) =>
    volumeMounts.flatMap(({ name, mountPath }) => {
      const configMap = volumes.find((volume) => volume.name === name)?.configMap?.name;
      const tenant = /\/rules\/([^/]+)$/.exec(mountPath)?.[1];
      return configMap === undefined ? [] : [{ configMap, ...(tenant && { tenant }) }];
    }),
  );
}

function groupsOf(text: string): string[] {
  const { groups } = parse(text) as { readonly groups?: readonly { readonly name: string }[] };
  return (groups ?? []).map(({ name }) => name);
}

/** The same, as the applications say it and are bound: each group once, with the one who is meant to evaluate it. */
export function meantEvaluationsOf({ applications }: EvaluatedCluster): Evaluation[] {
  return applications.flatMap(({ name: author, facets, readers }) =>
    (["rules", "logRules"] as const).flatMap((facet) => {
      const evaluator = readers[facet];
      return (facets[facet] ?? []).flatMap(({ name: group, tenant }) =>
        evaluator === undefined ? [] : [{ author, group, evaluator, ...(tenant && { tenant }) }],
      );
    }),
  );
}
