import {
  claimTemplate,
  containerPorts,
  httpProbe,
  type OwnPods,
  rereads,
  type Resource,
  restrictedContainer,
  restrictedPod,
  type scrapeSecrets,
} from "../../../sdk/index.ts";
import { image } from "../image.ts";
import type { PrometheusOptions } from "../options.ts";
import type { Ports } from "../ports.ts";
import { claimed, type Disk } from "./volume.ts";

/** The image's own user, `nobody`. */
const user = 65534;

/** Where things stand in the pod. */
export const folders = {
  config: "/etc/prometheus/config",
  data: "/prometheus",
  rules: "/etc/prometheus/rules",
  secrets: "/etc/prometheus/secrets",
} as const;

interface Around {
  readonly disk: Disk;
  /** The Secrets that its scrapes show. */
  readonly secrets: ReturnType<typeof scrapeSecrets>;
}

/** One pod, since its disk is in one node. */
export function workload(
  own: OwnPods<Ports>,
  { resources, query, externalUrl }: PrometheusOptions,
  { disk, secrets }: Around,
): Resource {
  const { name, namespace, labels, ports, service } = own;
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name, namespace, labels, ...rereads(...secrets.map((one) => one.name)) },
    spec: {
      replicas: 1,
      serviceName: service,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          // It discovers what it scrapes, and shows kubelets who it is.
          automountServiceAccountToken: true,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          ...(disk.tolerations && { tolerations: [...disk.tolerations] }),
          securityContext: restrictedPod(user),
          // It writes what it holds in memory to the disk.
          terminationGracePeriodSeconds: 300,
          containers: [
            {
              name: "prometheus",
              image,
              args: [
                `--config.file=${folders.config}/prometheus.yml`,
                "--config.auto-reload",
                `--storage.tsdb.path=${folders.data}`,
                `--web.external-url=${externalUrl}`,
                `--query.max-concurrency=${query.maxConcurrency}`,
                `--query.max-samples=${query.maxSamples}`,
                `--query.timeout=${query.timeout}`,
              ],
              ports: containerPorts(own),
              // It reads its log back before it answers.
              startupProbe: {
                ...httpProbe(ports.web, "/-/ready"),
                periodSeconds: 15,
                failureThreshold: 60,
              },
              readinessProbe: httpProbe(ports.web, "/-/ready"),
              livenessProbe: { ...httpProbe(ports.web, "/-/healthy"), failureThreshold: 6 },
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "config", mountPath: folders.config, readOnly: true },
                { name: "rules", mountPath: folders.rules, readOnly: true },
                { name: "data", mountPath: folders.data },
                ...secrets.map((secret) => ({
                  ...{ name: secret.name, mountPath: `${folders.secrets}/${secret.name}` },
                  readOnly: true,
                })),
              ],
            },
          ],
          volumes: [
            { name: "config", configMap: { name } },
            { name: "rules", configMap: { name: `${name}-rules` } },
            ...secrets.map((secret) => ({
              name: secret.name,
              secret: {
                secretName: secret.name,
                items: secret.keys.map((key) => ({ key, path: key })),
                defaultMode: 0o440,
              },
            })),
          ],
        },
      },
      volumeClaimTemplates: [
        claimTemplate("data", { cluster: { storageClass: name }, size: claimed }),
      ],
    },
  };
}
