import {
  checksum,
  containerPorts,
  httpProbe,
  rereads,
  type Resource,
  restrictedContainer,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { exporterImage, image } from "./image.ts";
import type { NginxOptions } from "./options.ts";
import { type Own, statusPort } from "./ports.ts";

/** The image's own. */
const user = 101;

/** Where things stand in a pod. */
export const folders = {
  config: "/etc/nginx/config",
  users: "/etc/nginx/users",
  temporary: "/tmp",
} as const;

/** How long it is still sent requests after it is told to end. */
const leavingSeconds = 15;

export function workload(
  own: Own,
  { replicas, resources, users }: NginxOptions,
  config: string,
): Resource {
  const { name, namespace, labels, ports } = own;
  const asks = Object.keys(users).length > 0;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels, ...(asks && rereads(name)) },
    spec: {
      replicas,
      // None goes before another one has come.
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: checksum(config) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          topologySpreadConstraints: spread(labels),
          // The image ends it by SIGQUIT, and it answers what was asked (`worker_shutdown_timeout`).
          terminationGracePeriodSeconds: leavingSeconds + 30,
          containers: [
            {
              name: "nginx",
              image,
              command: ["nginx", "-e", "stderr", "-c", `${folders.config}/nginx.conf`],
              ports: containerPorts({ ...own, ports: { http: ports.http } }),
              readinessProbe: httpProbe(ports.http, "/ready"),
              livenessProbe: {
                ...httpProbe(ports.http, "/ready"),
                initialDelaySeconds: 30,
                failureThreshold: 10,
              },
              lifecycle: { preStop: { sleep: { seconds: leavingSeconds } } },
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: folders.config },
                { name: "tmp", mountPath: folders.temporary },
                ...(asks ? [{ name: "users", mountPath: folders.users, readOnly: true }] : []),
              ],
            },
            {
              name: "exporter",
              image: exporterImage,
              args: [
                `--web.listen-address=:${ports.metrics.number}`,
                `--nginx.scrape-uri=http://127.0.0.1:${statusPort}/status`,
              ],
              ports: containerPorts({ ...own, ports: { metrics: ports.metrics } }),
              resources: { requests: { cpu: "5m", memory: "16Mi" }, limits: { memory: "64Mi" } },
              securityContext: restrictedContainer(),
            },
          ],
          volumes: [
            { name: "config", configMap: { name } },
            // Bodies of requests that memory has no place for.
            { name: "tmp", emptyDir: { sizeLimit: "1Gi" } },
            ...(asks ? [{ name: "users", secret: { secretName: name, defaultMode: 0o440 } }] : []),
          ],
        },
      },
    },
  };
}
