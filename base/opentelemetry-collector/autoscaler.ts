import type { OwnPods, Resource } from "../../sdk/index.ts";

/** As many pods as keep these at 80 % of the CPU that they ask for; they go slowly, as load comes back. */
export function autoscaler(
  { name, namespace }: OwnPods,
  { min, max }: { readonly min: number; readonly max: number },
): Resource {
  return {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name, namespace },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
      minReplicas: min,
      maxReplicas: max,
      metrics: [
        {
          type: "Resource",
          resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } },
        },
      ],
      behavior: { scaleDown: { stabilizationWindowSeconds: 300 } },
    },
  };
}
