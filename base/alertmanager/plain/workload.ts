import {
  checksum,
  claimTemplate,
  type ClusterFacts,
  containerPorts,
  httpProbe,
  type OwnPods,
  rereads,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../../sdk/index.ts";
import { image } from "../image.ts";
import type { AlertmanagerOptions } from "../options.ts";
import type { Ports } from "../ports.ts";
import { retention, user } from "../server.ts";

/** Where things stand in the pod. */
export const folders = {
  config: "/etc/alertmanager/config",
  data: "/alertmanager",
  secrets: "/etc/alertmanager/secrets",
} as const;

const secretsMount = { name: "secrets", mountPath: folders.secrets, readOnly: true };

interface Around {
  readonly cluster: ClusterFacts;
  /** The files of its ConfigMap. */
  readonly data: Readonly<Record<string, string>>;
  readonly secret: string | undefined;
}

/** One pod. It reads URLs and keys whenever it tells somebody, so that only a new configuration starts it anew. */
export function workload(
  own: OwnPods<Ports>,
  { externalUrl, resources, storage }: AlertmanagerOptions,
  { cluster, data, secret: secretName }: Around,
): Resource {
  const { name, namespace, labels, ports, service } = own;
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name, namespace, labels, ...(secretName !== undefined && rereads(secretName)) },
    spec: {
      replicas: 1,
      serviceName: service,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: checksum(data) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          containers: [
            {
              name: "alertmanager",
              image,
              args: [
                `--config.file=${folders.config}/alertmanager.yml`,
                `--storage.path=${folders.data}`,
                `--data.retention=${retention}`,
                `--web.external-url=${externalUrl}`,
                // There is nobody to gossip with.
                "--cluster.listen-address=",
              ],
              ports: containerPorts(own),
              readinessProbe: httpProbe(ports.web, "/-/ready"),
              livenessProbe: { ...httpProbe(ports.web, "/-/healthy"), failureThreshold: 6 },
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: folders.config, readOnly: true },
                { name: "data", mountPath: folders.data },
                ...(secretName === undefined ? [] : [secretsMount]),
              ],
            },
          ],
          volumes: [
            { name: "config", configMap: { name } },
            ...(secretName === undefined
              ? []
              : [{ name: secretsMount.name, secret: { secretName, defaultMode: 0o440 } }]),
          ],
        },
      },
      volumeClaimTemplates: [claimTemplate("data", { cluster, size: storage })],
    },
  };
}
