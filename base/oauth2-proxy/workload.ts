import {
  checksum,
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
import { image } from "./image.ts";
import type { Oauth2ProxyOptions } from "./options.ts";
import type { Own } from "./ports.ts";
import { secretKeys } from "./secrets.ts";

/** `nonroot` of the image that it is made from. */
const user = 65532;

/** Where things stand in a pod. */
export const folders = {
  config: "/etc/oauth2-proxy",
  secrets: "/etc/oauth2-proxy-secrets",
} as const;

/** How long it is still sent requests after it is told to end. */
const leavingSeconds = 15;

export function workload(
  own: Own,
  { replicas, resources }: Oauth2ProxyOptions,
  { cluster, config }: { readonly cluster: ClusterFacts; readonly config: string },
): Resource {
  const { name, namespace, labels, ports } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels, ...reloadWith(cluster, name) },
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
          containers: [
            {
              name: "oauth2-proxy",
              image,
              args: [`--config=${folders.config}/oauth2-proxy.cfg`],
              env: [
                {
                  name: "OAUTH2_PROXY_CLIENT_ID",
                  valueFrom: { secretKeyRef: { name, key: secretKeys.clientId } },
                },
                { name: "GOMEMLIMIT", value: goMemoryLimit(resources.limits.memory) },
              ],
              ports: containerPorts(own),
              readinessProbe: httpProbe(ports.http, "/ready"),
              livenessProbe: { ...httpProbe(ports.http, "/ping"), failureThreshold: 10 },
              lifecycle: { preStop: { sleep: { seconds: leavingSeconds } } },
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: folders.config },
                { name: "secrets", mountPath: folders.secrets, readOnly: true },
              ],
            },
          ],
          volumes: [
            { name: "config", configMap: { name } },
            {
              name: "secrets",
              secret: {
                secretName: name,
                defaultMode: 0o440,
                items: [secretKeys.clientSecret, secretKeys.cookieSecret].map((key) => ({
                  key,
                  path: key,
                })),
              },
            },
          ],
        },
      },
    },
  };
}
