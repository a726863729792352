import {
  checksum,
  containerPorts,
  httpProbe,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import { dashboardMapName } from "./config.ts";
import { grafanaEndpoints } from "./endpoints.ts";
import type { GrafanaOptions } from "./options.ts";
import { image } from "./image.ts";
import { secretMount, secretName } from "./secrets.ts";

/** The image's own user. */
const user = 472;

/** One replica: SQLite on a volume allows no second writer, so a new pod waits for the old one to end. */
export function workload(
  namespace: string,
  options: GrafanaOptions,
  { components, config }: { components: readonly string[]; config: object },
): Resource {
  const labels = grafanaEndpoints.selector;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "grafana", namespace, labels },
    spec: {
      replicas: 1,
      strategy: { type: "Recreate" },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: checksum(config) },
        spec: {
          serviceAccountName: "grafana",
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          securityContext: restrictedPod(user),
          containers: [
            {
              name: "grafana",
              image,
              ports: containerPorts(grafanaEndpoints),
              readinessProbe: httpProbe(grafanaEndpoints.ports.http, "/api/health"),
              livenessProbe: {
                ...httpProbe(grafanaEndpoints.ports.http, "/api/health"),
                initialDelaySeconds: 60,
                failureThreshold: 10,
              },
              resources: options.resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: "/etc/grafana/grafana.ini", subPath: "grafana.ini" },
                { name: "datasources", mountPath: "/etc/grafana/provisioning/datasources" },
                { name: "providers", mountPath: "/etc/grafana/provisioning/dashboards" },
                secretMount,
                { name: "data", mountPath: "/var/lib/grafana" },
                { name: "tmp", mountPath: "/tmp" },
                ...components.map((component) => ({
                  name: `dashboards-${component}`,
                  mountPath: `/etc/grafana/dashboards/${component}`,
                })),
              ],
            },
          ],
          volumes: [
            {
              name: "config",
              configMap: { name: "grafana", items: [{ key: "grafana.ini", path: "grafana.ini" }] },
            },
            {
              name: "datasources",
              configMap: {
                name: "grafana",
                items: [{ key: "datasources.yaml", path: "datasources.yaml" }],
              },
            },
            {
              name: "providers",
              configMap: {
                name: "grafana",
                items: [{ key: "dashboards.yaml", path: "dashboards.yaml" }],
              },
            },
            { name: secretMount.name, secret: { secretName, defaultMode: 0o440 } },
            { name: "data", persistentVolumeClaim: { claimName: "grafana" } },
            { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
            ...components.map((component) => ({
              name: `dashboards-${component}`,
              configMap: { name: dashboardMapName(component) },
            })),
          ],
        },
      },
    },
  };
}
