import type { ToldChart } from "../evaluate/evaluated.ts";
import { chartRepository } from "../model/chart.ts";
import type { Resource } from "../model/resource.ts";

type Source = NonNullable<Extract<Resource, { kind: "Application" }>["spec"]["source"]>;

/**
 * Where Argo CD takes a chart from, and what it tells it. The release has the application's name: by itself Argo CD
 * would give it that of the Application, in which the cluster's name stands.
 */
export function chartSource(name: string, { chart, version, values, ...from }: ToldChart): Source {
  return {
    ...{ repoURL: chartRepository(from), chart, targetRevision: version },
    helm: { releaseName: name, ...(Object.keys(values).length > 0 && { valuesObject: values }) },
  };
}
