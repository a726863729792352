import {
  containerPorts,
  httpProbe,
  onMachines,
  type OwnPods,
  type Resource,
  restrictedContainer,
} from "../../sdk/index.ts";
import { nodeLogs } from "../shared/node-logs.ts";
import { image, reloaderImage } from "./image.ts";
import type { AlloyOptions } from "./options.ts";
import type { Ports } from "./ports.ts";

const configFolder = "/etc/alloy";
/** Positions in files and in the journal: an agent that follows another one on its node goes on where that was. */
const storage = "/var/lib/alloy";

/** The reloader's image's own user, `nobody`. */
const reloaderUser = 65534;

/**
 * One agent on each node. It is root there because the files of pods and the journal are root's, and it may do
 * nothing that only root may: no capability, nothing of the node writable but a folder of its own, no token but where it asks for pods to scrape.
 */
export function workload(own: OwnPods<Ports>, options: AlloyOptions): Resource {
  const { name, namespace, labels } = own;
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
          automountServiceAccountToken: options.scrapes,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          affinity: onMachines,
          // A node that is tainted because something is wrong with it is the one whose lines are needed.
          tolerations: [{ operator: "Exists" }],
          securityContext: { runAsUser: 0, seccompProfile: { type: "RuntimeDefault" } },
          containers: [agent(own, options), reloader(own)],
          volumes: [{ name: "config", configMap: { name } }, ...nodeLogs(options, storage).volumes],
        },
      },
    },
  };
}

function agent(own: OwnPods<Ports>, options: AlloyOptions) {
  const { http, "reloader-web": _, ...taking } = own.ports;
  return {
    name: "alloy",
    image,
    args: [
      "run",
      `${configFolder}/config.alloy`,
      `--storage.path=${storage}`,
      `--server.http.listen-addr=0.0.0.0:${http.number}`,
      "--server.http.enable-pprof=false",
      // It would hand the whole configuration and environment to whoever asks.
      "--server.http.disable-support-bundle=true",
      "--disable-reporting=true",
      "--stability.level=generally-available",
    ],
    env: [{ name: "NODE_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
    ports: containerPorts({ ...own, ports: { http, ...taking } }),
    // No liveness: a component that is not healthy is no reason to start again (Alloy's documentation of /-/healthy).
    readinessProbe: httpProbe(http, "/-/ready"),
    resources: options.resources,
    securityContext: restrictedContainer(),
    volumeMounts: [
      { name: "config", mountPath: configFolder, readOnly: true },
      ...nodeLogs(options, storage).volumeMounts,
    ],
  };
}

function reloader(own: OwnPods<Ports>) {
  const { http, "reloader-web": web } = own.ports;
  return {
    name: "config-reloader",
    image: reloaderImage,
    args: [
      `--listen-address=:${web.number}`,
      `--watched-dir=${configFolder}`,
      `--reload-url=http://127.0.0.1:${http.number}/-/reload`,
    ],
    ports: containerPorts({ ...own, ports: { "reloader-web": web } }),
    resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "64Mi" } },
    securityContext: { ...restrictedContainer(), runAsUser: reloaderUser, runAsNonRoot: true },
    volumeMounts: [{ name: "config", mountPath: configFolder, readOnly: true }],
  };
}
