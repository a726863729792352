import {
  checksum,
  containerPorts,
  httpProbe,
  type OwnPods,
  type Resource,
  restrictedContainer,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { image } from "./image.ts";
import type { Size } from "./options.ts";
import type { pods } from "./pods.ts";

/** The image's own. */
const user = 10001;
const folder = "/etc/otelcol";

/** How long it is still found after it is told to end: addresses in DNS are believed for so long. */
const leavingSeconds = 15;

/** From which part of its memory on Go tidies harder: just below the one above which what comes in is refused. */
const tidying = 0.64;

interface Run extends Size {
  /** None where something else says how many. */
  readonly replicas: number | undefined;
  readonly config: string;
  /** Whether it asks the API server. */
  readonly asks: boolean;
}

/** Pods that keep nothing on disk. */
export function workload(
  own: OwnPods<(typeof pods)["gateway" | "sampler"]["ports"]>,
  { replicas, cpu, memory, config, asks }: Run,
): Resource {
  const { name, namespace, labels, ports } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: {
      ...(replicas !== undefined && { replicas }),
      // None goes before another one has come.
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: checksum(config) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: asks,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          topologySpreadConstraints: spread(labels),
          // It sends on what it holds.
          terminationGracePeriodSeconds: leavingSeconds + 60,
          containers: [
            {
              name: "opentelemetry-collector",
              image,
              args: [`--config=file:${folder}/config.yaml`],
              env: [
                { name: "POD_IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
                { name: "GOMEMLIMIT", value: `${Math.floor(memory * tidying)}MiB` },
              ],
              ports: containerPorts(own),
              readinessProbe: httpProbe(ports.health, "/"),
              livenessProbe: {
                ...httpProbe(ports.health, "/"),
                initialDelaySeconds: 30,
                failureThreshold: 10,
              },
              lifecycle: { preStop: { sleep: { seconds: leavingSeconds } } },
              resources: {
                requests: { cpu, memory: `${memory}Mi` },
                limits: { memory: `${memory}Mi` },
              },
              securityContext: restrictedContainer(),
              volumeMounts: [{ name: "config", mountPath: folder }],
            },
          ],
          volumes: [{ name: "config", configMap: { name } }],
        },
      },
    },
  };
}
