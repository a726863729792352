import {
  containerPorts,
  httpProbe,
  leavesLostNode,
  type OwnPods,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import { image } from "./image.ts";
import type { KubeStateMetricsOptions } from "./options.ts";
import type { ports } from "./ports.ts";
import { watchedResources } from "./resources.ts";
import { flagsOf, shownKeys } from "./shown-keys.ts";

/** The image's own user, `nobody`. */
const user = 65534;
/** Longer than a node restarts its kubelet or loses its network for a moment; elsewhere before anybody is paged. */
const nodeLostSeconds = 60;

/** One replica: a second one would report every object twice. It keeps nothing, so a restart is cheap. */
export function workload(
  own: OwnPods<typeof ports>,
  { resources }: KubeStateMetricsOptions,
): Resource {
  const { name, namespace, labels, ports } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      // For a moment two pods would report the same objects under two instances.
      strategy: { type: "Recreate" },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: true,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          tolerations: leavesLostNode(nodeLostSeconds),
          securityContext: restrictedPod(user),
          containers: [
            {
              name: "kube-state-metrics",
              image,
              args: [
                `--port=${ports["http-metrics"].number}`,
                `--telemetry-port=${ports.telemetry.number}`,
                `--resources=${Object.values(watchedResources).flat().sort().join(",")}`,
                ...flagsOf(shownKeys),
              ],
              ports: containerPorts(own),
              livenessProbe: {
                ...httpProbe(ports["http-metrics"], "/livez"),
                initialDelaySeconds: 5,
                timeoutSeconds: 5,
              },
              readinessProbe: {
                ...httpProbe(ports.telemetry, "/readyz"),
                initialDelaySeconds: 5,
                timeoutSeconds: 5,
              },
              resources,
              securityContext: restrictedContainer(),
            },
          ],
        },
      },
    },
  };
}
