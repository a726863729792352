import {
  containerPorts,
  httpProbe,
  leavesLostNode,
  type OwnPods,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import { image, reloaderImage } from "./image.ts";
import type { PrometheusOperatorOptions } from "./options.ts";
import type { ports } from "./ports.ts";
import type { Territory } from "./territory.ts";

/** The image's own user, `nobody`. */
const user = 65534;
/** Longer than a node restarts its kubelet; what is changed meanwhile waits. */
const nodeLostSeconds = 60;

/** One replica: the operator elects no leader, and while it is away what it made goes on running. */
export function workload(
  own: OwnPods<typeof ports>,
  { resources }: PrometheusOperatorOptions,
  territory: Territory,
): Resource {
  const { name, namespace, labels, ports } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      // Two operators at once would write the same objects.
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
              name: "prometheus-operator",
              image,
              args: flags(territory),
              ports: containerPorts(own),
              readinessProbe: httpProbe(ports.http, "/healthz"),
              livenessProbe: httpProbe(ports.http, "/healthz"),
              resources,
              securityContext: restrictedContainer(),
            },
          ],
        },
      },
    },
  };
}

function flags({ prometheuses, alertmanagers, routed, read, kubelets }: Territory): string[] {
  return [
    `--namespaces=${read.join(",")}`,
    ...only("prometheus-instance-namespaces", prometheuses),
    ...only("alertmanager-instance-namespaces", alertmanagers),
    ...only("alertmanager-config-namespaces", [...alertmanagers, ...routed]),
    "--disable-unmanaged-prometheus-configuration=true",
    `--prometheus-config-reloader=${reloaderImage}`,
    "--config-reloader-cpu-request=10m",
    // A throttled reloader is late with rules; the memory limit is what protects the node.
    "--config-reloader-cpu-limit=0",
    "--config-reloader-memory-request=32Mi",
    "--config-reloader-memory-limit=64Mi",
    ...(kubelets ? kubeletFlags : []),
  ];
}

/**
 * An empty list would be every namespace there is. Without the flag it is those of `--namespaces`, and where the
 * operator has no right to a kind it leaves that kind alone (v0.93.1, cmd/operator/main.go, `checkPrerequisites`):
 * so it does with ThanosRuler and PrometheusAgent.
 */
function only(flag: string, namespaces: readonly string[]): string[] {
  return namespaces.length > 0 ? [`--${flag}=${namespaces.join(",")}`] : [];
}

const kubeletFlags = [
  "--kubelet-service=kube-system/kubelet",
  "--kubelet-endpointslice=true",
  "--kubelet-endpoints=false",
  // The kubelet's unauthenticated port 10255 is closed on every node that follows the benchmarks.
  "--kubelet-http-metrics=false",
];
