import type { ObjectFinding } from "../model/finding.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";

interface Repeated {
  readonly interval?: string;
}

/** What a team wants more often than each second; the API server refuses it (`base/prometheus/monitor-policy.ts`). */
export function tooOften(object: KubernetesObject): ObjectFinding[] {
  return Object.entries(repeatedIn(object)).flatMap(([list, items]) =>
    items.flatMap(({ interval }, index) => {
      if (!interval?.includes("ms")) return [];
      const field = `spec.${list}[${index}].interval`;
      const message = `"${interval}" counts milliseconds, so the object is refused`;
      return [{ field, message, hint: "1s is the least, 30s is usual" }];
    }),
  );
}

function repeatedIn(object: KubernetesObject): Readonly<Record<string, readonly Repeated[]>> {
  return {
    endpoints: ofKind(object, "ServiceMonitor")?.spec.endpoints ?? [],
    podMetricsEndpoints: ofKind(object, "PodMonitor")?.spec.podMetricsEndpoints ?? [],
    groups: ofKind(object, "PrometheusRule")?.spec?.groups ?? [],
  };
}
