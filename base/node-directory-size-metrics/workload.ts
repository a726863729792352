import {
  checksum,
  containerPorts,
  httpProbe,
  onMachines,
  type OwnPods,
  type Resource,
  restrictedContainer,
} from "../../sdk/index.ts";
import { exporterImage, image } from "./image.ts";
import type { NodeDirectorySizeMetricsOptions } from "./options.ts";
import type { ports as portsOf } from "./ports.ts";
import { script } from "./script.ts";

/** The exporter's own user, `nobody`. */
const user = 65534;
const folders = { node: "/node", script: "/etc/measure", sizes: "/sizes" } as const;

/**
 * One pod for each node. Whoever measures is root and reads whatever lies in the declared directories, since much of it
 * is let to its owner alone, but has no network to speak of, and writes to the volume that both share alone. Whoever
 * answers Prometheus sees nothing of the node.
 */
export function workload(
  own: OwnPods<typeof portsOf>,
  { directories, everySeconds, resources }: NodeDirectorySizeMetricsOptions,
): Resource {
  const { name, namespace, labels, ports } = own;
  const mounted = directories.map((path, index) => ({ path, volume: `directory-${index}` }));
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name, namespace, labels },
    spec: {
      selector: { matchLabels: labels },
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } },
      template: {
        metadata: { labels, annotations: checksum(script) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          affinity: onMachines,
          // A node that is tainted because its disk is full is the one to look at.
          tolerations: [{ operator: "Exists" }],
          // A shell that is the first process does not heed SIGTERM, and there is nothing to end well.
          terminationGracePeriodSeconds: 1,
          securityContext: { seccompProfile: { type: "RuntimeDefault" } },
          containers: [
            {
              name: "measure",
              image,
              command: [
                ...["nice", "-n", "19", "ionice", "--class", "idle", "--ignore"],
                ...["/bin/bash", `${folders.script}/measure.sh`],
              ],
              args: [`${everySeconds}`, folders.sizes, folders.node, ...directories],
              resources: resources.measure,
              securityContext: {
                ...restrictedContainer(),
                runAsUser: 0,
                capabilities: { drop: ["ALL"], add: ["DAC_READ_SEARCH"] },
              },
              volumeMounts: [
                { name: "script", mountPath: folders.script, readOnly: true },
                { name: "sizes", mountPath: folders.sizes },
                ...mounted.map(({ path, volume }) => ({
                  name: volume,
                  mountPath: `${folders.node}${path}`,
                  readOnly: true,
                })),
              ],
            },
            {
              name: "node-exporter",
              image: exporterImage,
              args: [
                `--web.listen-address=:${ports.metrics.number}`,
                "--web.disable-exporter-metrics",
                "--collector.disable-defaults",
                "--collector.textfile",
                `--collector.textfile.directory=${folders.sizes}`,
              ],
              ports: containerPorts(own),
              livenessProbe: httpProbe(ports.metrics, "/"),
              readinessProbe: httpProbe(ports.metrics, "/"),
              resources: resources.exporter,
              securityContext: {
                ...restrictedContainer(),
                runAsNonRoot: true,
                runAsUser: user,
                runAsGroup: user,
              },
              volumeMounts: [{ name: "sizes", mountPath: folders.sizes, readOnly: true }],
            },
          ],
          volumes: [
            { name: "script", configMap: { name } },
            { name: "sizes", emptyDir: { medium: "Memory", sizeLimit: "1Mi" } },
            ...mounted.map(({ path, volume }) => ({
              name: volume,
              hostPath: { path, type: "Directory" as const },
            })),
          ],
        },
      },
    },
  };
}
