import {
  checksum,
  containerPorts,
  httpProbe,
  onMachines,
  type OwnPods,
  type Resource,
  restrictedContainer,
} from "../../sdk/index.ts";
import { counters } from "./counters.ts";
import { image } from "./image.ts";
import type { DcgmExporterOptions } from "./options.ts";
import type { ports as portsOf } from "./ports.ts";

const podResources = "/var/lib/kubelet/pod-resources";
const configuration = "/etc/counters";

/**
 * One pod for each node that has GPUs. It is root there without any capability: the socket at which the kubelet tells
 * whose a GPU is lets nobody else in.
 */
export function workload(
  own: OwnPods<typeof portsOf>,
  { nodes, resources, runtimeClass }: DcgmExporterOptions,
): Resource {
  const { name, namespace, labels, ports } = own;
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name, namespace, labels },
    spec: {
      selector: { matchLabels: labels },
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } },
      template: {
        metadata: { labels, annotations: checksum(counters) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          ...(runtimeClass !== false && { runtimeClassName: runtimeClass }),
          nodeSelector: { "kubernetes.io/os": "linux", ...nodes },
          affinity: onMachines,
          tolerations: [{ key: "nvidia.com/gpu", operator: "Exists" }],
          securityContext: { runAsUser: 0, seccompProfile: { type: "RuntimeDefault" } },
          containers: [
            {
              name: "dcgm-exporter",
              image,
              env: [
                { name: "DCGM_EXPORTER_COLLECTORS", value: `${configuration}/counters.csv` },
                { name: "DCGM_EXPORTER_KUBERNETES", value: "true" },
                { name: "DCGM_EXPORTER_LISTEN", value: `:${ports.metrics.number}` },
              ],
              ports: containerPorts(own),
              livenessProbe: { ...httpProbe(ports.metrics, "/health"), initialDelaySeconds: 45 },
              readinessProbe: httpProbe(ports.metrics, "/health"),
              resources,
              // DCGM, which runs inside, writes beside its program.
              securityContext: { ...restrictedContainer(), readOnlyRootFilesystem: false },
              volumeMounts: [
                { name: "counters", mountPath: configuration, readOnly: true },
                { name: "pod-resources", mountPath: podResources, readOnly: true },
              ],
            },
          ],
          volumes: [
            { name: "counters", configMap: { name } },
            { name: "pod-resources", hostPath: { path: podResources, type: "Directory" } },
          ],
        },
      },
    },
  };
}
