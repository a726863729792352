import {
  checksum,
  type ClusterFacts,
  containerPorts,
  httpProbe,
  reloadWith,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import type { GrafanaOptions } from "./options.ts";
import { image, imageWithOncall } from "./image.ts";
import type { Own } from "./pods.ts";
import type { Provisioned } from "./provisioned.ts";
import { secretMount } from "./secrets.ts";

/** The image's own user. */
export const user = 472;

/** One replica: SQLite on a volume allows no second writer, so a new pod waits for the old one to end. */
export function workload(
  own: Own["server"],
  options: GrafanaOptions,
  {
    cluster,
    files = { mounts: [], volumes: [] },
    config,
  }: { cluster: ClusterFacts; files?: Provisioned | undefined; config: object },
): Resource {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels, ...reloadWith(cluster, name) },
    spec: {
      replicas: 1,
      strategy: { type: "Recreate" },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: checksum(config) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          containers: [
            {
              name: "grafana",
              image: options.oncall ? imageWithOncall : image,
              ports: containerPorts(own),
              readinessProbe: httpProbe(own.ports.http, "/api/health"),
              livenessProbe: {
                ...httpProbe(own.ports.http, "/api/health"),
                initialDelaySeconds: 60,
                failureThreshold: 10,
              },
              resources: options.resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: "/etc/grafana/grafana.ini", subPath: "grafana.ini" },
                secretMount,
                { name: "data", mountPath: "/var/lib/grafana" },
                { name: "tmp", mountPath: "/tmp" },
                ...files.mounts,
              ],
            },
          ],
          volumes: [
            {
              name: "config",
              configMap: { name, items: [{ key: "grafana.ini", path: "grafana.ini" }] },
            },
            { name: secretMount.name, secret: { secretName: name, defaultMode: 0o440 } },
            { name: "data", persistentVolumeClaim: { claimName: name } },
            { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
            ...files.volumes,
          ],
        },
      },
    },
  };
}
