import {
  checksum,
  claimTemplate,
  type ClusterFacts,
  containerPorts,
  reloadWith,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import { folders, passwordKey, start } from "./config.ts";
import { image } from "./image.ts";
import type { ValkeyOptions } from "./options.ts";
import type { Own } from "./ports.ts";

/** The image's own. */
const user = 999;

/** One pod: who asks it retries, and a second one would need somebody who decides which of them is right. */
export function workload(
  own: Own,
  { cpu, memory, storage }: ValkeyOptions,
  { cluster, file }: { cluster: ClusterFacts; file: string },
): Resource {
  const { name, namespace, labels, service } = own;
  const asked = { tcpSocket: { port: own.ports.redis.name } };
  const at = {
    file: `${folders.config}/valkey.conf`,
    password: `${folders.secrets}/${passwordKey}`,
  };
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name, namespace, labels, ...reloadWith(cluster, name) },
    spec: {
      replicas: 1,
      serviceName: service,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: checksum(file) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          containers: [
            {
              name: "valkey",
              image,
              command: ["sh", "-c", start("valkey-server", at)],
              ports: containerPorts(own),
              readinessProbe: asked,
              livenessProbe: { ...asked, initialDelaySeconds: 60, failureThreshold: 10 },
              resources: {
                requests: { cpu, memory: `${memory}Mi` },
                limits: { memory: `${memory}Mi` },
              },
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: folders.config, readOnly: true },
                { name: "password", mountPath: folders.secrets, readOnly: true },
                { name: "data", mountPath: folders.data },
              ],
            },
          ],
          volumes: [
            { name: "config", configMap: { name } },
            { name: "password", secret: { secretName: name, defaultMode: 0o440 } },
          ],
        },
      },
      volumeClaimTemplates: [claimTemplate("data", { cluster, size: storage })],
    },
  };
}
