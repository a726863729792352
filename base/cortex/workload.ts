import {
  type BucketAccess,
  checksum,
  claimTemplate,
  type ClusterFacts,
  containerPorts,
  httpProbe,
  reloadWith,
  type Resource,
  restrictedContainer,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { image } from "./image.ts";
import type { CortexOptions } from "./options.ts";
import type { Own } from "./ports.ts";

/** The image names none, so it would be root; this is nobody. */
const user = 65534;

/** Where things stand in a pod. */
export const folders = {
  config: "/etc/cortex/config",
  data: "/data",
  overrides: "/etc/cortex/overrides/overrides.yaml",
  rules: "/etc/cortex/rules",
} as const;

interface Around {
  readonly cluster: ClusterFacts;
  readonly config: string;
  /** How it shows its bucket's store who it is. */
  readonly access: BucketAccess;
  /** The tenants that have rules. */
  readonly tenants: readonly string[];
}

/** Each replica keeps what is not in the bucket yet on a volume of its own, and reads it back when it starts. */
export function workload(
  own: Own,
  { replicas, resources, storage }: CortexOptions,
  { cluster, config, access, tenants }: Around,
): Resource {
  const { name, namespace, labels, headless } = own;
  const secret = access.secret?.name;
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name, namespace, labels, ...(secret && reloadWith(cluster, secret)) },
    spec: {
      replicas,
      serviceName: headless,
      podManagementPolicy: "Parallel",
      selector: { matchLabels: labels },
      template: {
        metadata: {
          labels: { ...labels, ...access.podLabels },
          annotations: checksum(config),
        },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          topologySpreadConstraints: spread(labels),
          // It closes its log, leaves the rings and waits for a last scrape.
          terminationGracePeriodSeconds: 300,
          containers: [
            {
              name: "cortex",
              image,
              args: [`-config.file=${folders.config}/config.yaml`, "-config.expand-env=true"],
              env: [
                { name: "POD_IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
                ...access.env,
              ],
              ports: containerPorts(own),
              readinessProbe: httpProbe(own.ports.http, "/ready"),
              livenessProbe: {
                ...httpProbe(own.ports.http, "/services"),
                // It reads its log back before it is ready.
                initialDelaySeconds: 120,
                failureThreshold: 10,
              },
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: folders.config },
                { name: "overrides", mountPath: "/etc/cortex/overrides" },
                { name: "data", mountPath: folders.data },
                { name: "rules", mountPath: folders.rules },
                { name: "tmp", mountPath: "/tmp" },
                ...access.volumeMounts,
                ...tenants.map((tenant) => ({
                  name: `rules-${tenant}`,
                  mountPath: `${folders.rules}/${tenant}`,
                })),
              ],
            },
          ],
          volumes: [
            { name: "config", configMap: { name } },
            { name: "overrides", configMap: { name: `${name}-overrides` } },
            // The folder that the ruler lists, also while no tenant has rules.
            { name: "rules", emptyDir: { sizeLimit: "1Mi" } },
            { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
            ...access.volumes,
            ...tenants.map((tenant) => ({
              name: `rules-${tenant}`,
              configMap: { name: `${name}-rules-${tenant}` },
            })),
          ],
        },
      },
      volumeClaimTemplates: [claimTemplate("data", { cluster, size: storage })],
    },
  };
}
