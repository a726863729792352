import {
  containerPorts,
  httpProbe,
  onMachines,
  type OwnPods,
  type Resource,
  restrictedContainer,
} from "../../sdk/index.ts";
import { image } from "./image.ts";
import type { NodeExporterOptions } from "./options.ts";
import type { ports as portsOf } from "./ports.ts";

/** The image's own user, `nobody`. */
const user = 65534;

/** The pods' own network interfaces and file systems: they come and go, and cAdvisor reports them. */
const podInterfaces = "^(veth.*|cali.*|eni.*|gke.*|lxc.*|cilium.*|[a-f0-9]{15})$";
const podFileSystems =
  "^/(dev|proc|sys|run/.+|var/lib/docker/.+|var/lib/containerd/.+|var/lib/kubelet/(pods|plugins)/.+)($|/)";

/**
 * One pod per node, on the node's own network and process table. NetworkPolicies do not reach such
 * pods: whoever reaches that port of a node reads its metrics, so the network around the nodes must be
 * closed. What the pod may do is kept small instead: no root, no capability, nothing writable.
 */
export function workload(
  own: OwnPods<ReturnType<typeof portsOf>>,
  { resources }: NodeExporterOptions,
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
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          // Not system-node-critical: some clouds allow that class in kube-system only.
          priorityClassName: "observability",
          hostNetwork: true,
          hostPID: true,
          nodeSelector: { "kubernetes.io/os": "linux" },
          affinity: onMachines,
          // A node that is tainted because something is wrong with it is the one to look at.
          tolerations: [{ operator: "Exists" }],
          securityContext: {
            runAsNonRoot: true,
            runAsUser: user,
            runAsGroup: user,
            seccompProfile: { type: "RuntimeDefault" },
          },
          containers: [
            {
              name: "node-exporter",
              image,
              args: [
                `--web.listen-address=:${ports.metrics.number}`,
                "--path.procfs=/host/root/proc",
                "--path.rootfs=/host/root",
                "--path.sysfs=/host/sys",
                "--path.udev.data=/host/root/run/udev/data",
                `--collector.filesystem.mount-points-exclude=${podFileSystems}`,
                `--collector.netclass.ignored-devices=${podInterfaces}`,
                `--collector.netdev.device-exclude=${podInterfaces}`,
                "--no-collector.btrfs",
                "--no-collector.hwmon",
                "--no-collector.wifi",
              ],
              ports: containerPorts(own),
              livenessProbe: httpProbe(ports.metrics, "/"),
              readinessProbe: httpProbe(ports.metrics, "/"),
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                {
                  name: "root",
                  mountPath: "/host/root",
                  readOnly: true,
                  mountPropagation: "HostToContainer",
                },
                {
                  name: "sys",
                  mountPath: "/host/sys",
                  readOnly: true,
                  mountPropagation: "HostToContainer",
                },
              ],
            },
          ],
          volumes: [
            { name: "root", hostPath: { path: "/" } },
            { name: "sys", hostPath: { path: "/sys" } },
          ],
        },
      },
    },
  };
}
