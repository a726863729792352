import {
  claimTemplate,
  type ClusterFacts,
  containerPorts,
  goMemoryLimit,
  httpProbe,
  reloadWith,
  type Resource,
  restrictedContainer,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { region } from "./buckets.ts";
import { image } from "./image.ts";
import type { MinioOptions } from "./options.ts";
import type { Own } from "./pods.ts";
import { rootKeys } from "./secrets.ts";

/** The image's own, which it takes where a pod names none. */
export const user = 1000;

/**
 * So many that one may be away: of each object's four shards two hold data, so reads need two servers and writes
 * three. The number of an erasure set never changes again (docs/distributed of MinIO).
 */
export const servers = 4;

/**
 * What MinIO is told, as environment and arguments.
 *
 * @param volumes where the servers keep their objects, `http://<host>:<port><path>`: each, or all as `{0...3}`
 */
export function settings(volumes: readonly string[], port: number) {
  return {
    args: ["server", "--address", `:${port}`, "--certs-dir", "/tmp/certs", ...volumes],
    env: {
      MINIO_STORAGE_CLASS_STANDARD: `EC:${Math.floor(servers / 2)}`,
      MINIO_REGION: region,
      // Policies let in whoever may read metrics; a token would be one of root's.
      MINIO_PROMETHEUS_AUTH_TYPE: "public",
      // Its pages would be a door for root's password.
      MINIO_BROWSER: "off",
      MINIO_UPDATE: "off",
    },
  };
}

/** Four servers, each on a node and a volume of its own. */
export function server(
  { server: own }: Own,
  { storage, resources }: MinioOptions,
  { cluster, account, root }: { cluster: ClusterFacts; account: string; root: string },
): Resource {
  const { name, namespace, labels, headless, ports } = own;
  const host = `${name}-{0...${servers - 1}}.${headless}.${namespace}.svc`;
  const { args, env } = settings([`http://${host}:${ports.api.number}/data`], ports.api.number);
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name, namespace, labels, ...reloadWith(cluster, root) },
    spec: {
      replicas: servers,
      serviceName: headless,
      // None is ready before most are there.
      podManagementPolicy: "Parallel",
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: account,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          affinity: {
            podAntiAffinity: {
              // Two on one node would be lost with it, and writes with them.
              requiredDuringSchedulingIgnoredDuringExecution: [
                { topologyKey: "kubernetes.io/hostname", labelSelector: { matchLabels: labels } },
              ],
            },
          },
          // Of four in one zone none is left when it is lost, and of three too few to read from.
          topologySpreadConstraints: spread(labels),
          containers: [
            {
              name: "minio",
              image,
              args,
              env: [
                ...Object.entries(env).map(([variable, value]) => ({ name: variable, value })),
                { name: "GOMEMLIMIT", value: goMemoryLimit(resources.limits.memory) },
                rootVariable("MINIO_ROOT_USER", root, rootKeys.user),
                rootVariable("MINIO_ROOT_PASSWORD", root, rootKeys.password),
              ],
              ports: containerPorts(own),
              readinessProbe: httpProbe(ports.api, "/minio/health/ready"),
              livenessProbe: {
                ...httpProbe(ports.api, "/minio/health/live"),
                initialDelaySeconds: 60,
                failureThreshold: 10,
              },
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "data", mountPath: "/data" },
                { name: "tmp", mountPath: "/tmp" },
              ],
            },
          ],
          volumes: [{ name: "tmp", emptyDir: { sizeLimit: "64Mi" } }],
        },
      },
      volumeClaimTemplates: [claimTemplate("data", { cluster, size: storage })],
    },
  };
}

function rootVariable(variable: string, secret: string, key: string) {
  return { name: variable, valueFrom: { secretKeyRef: { name: secret, key } } };
}
