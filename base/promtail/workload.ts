import {
  checksum,
  containerPorts,
  httpProbe,
  onMachines,
  type OwnPods,
  type Resource,
  restrictedContainer,
} from "../../sdk/index.ts";
import type { LogAgentOptions } from "../shared/log-agent-options.ts";
import { nodeLogs } from "../shared/node-logs.ts";
import { image } from "./image.ts";
import type { Ports } from "./ports.ts";

const configFolder = "/etc/promtail";
/** Positions in files and in the journal: an agent that follows another one on its node goes on where that was. */
export const storage = "/var/lib/promtail";

/**
 * One agent on each node. It is root there because the files of pods and the journal are root's, and it may do
 * nothing that only root may: no capability, nothing of the node writable but a folder of its own, no token.
 */
export function workload(own: OwnPods<Ports>, options: LogAgentOptions, config: string): Resource {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name, namespace, labels },
    spec: {
      selector: { matchLabels: labels },
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } },
      template: {
        // A new configuration rolls: one that does not load stops at the first tenth of the nodes.
        metadata: { labels, annotations: checksum(config) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          affinity: onMachines,
          // A node that is tainted because something is wrong with it is the one whose lines are needed.
          tolerations: [{ operator: "Exists" }],
          securityContext: { runAsUser: 0, seccompProfile: { type: "RuntimeDefault" } },
          containers: [agent(own, options)],
          volumes: [{ name: "config", configMap: { name } }, ...nodeLogs(options, storage).volumes],
        },
      },
    },
  };
}

function agent(own: OwnPods<Ports>, options: LogAgentOptions) {
  const { http } = own.ports;
  return {
    name: "promtail",
    image,
    args: [`-config.file=${configFolder}/promtail.yaml`, "-config.expand-env=true"],
    env: [{ name: "NODE_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
    ports: containerPorts(own),
    // It is ready when it reads something; until then there is nothing to start again for.
    readinessProbe: httpProbe(http, "/ready"),
    resources: options.resources,
    securityContext: restrictedContainer(),
    volumeMounts: [
      { name: "config", mountPath: configFolder, readOnly: true },
      ...nodeLogs(options, storage).volumeMounts,
    ],
  };
}
