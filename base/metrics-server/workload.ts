import {
  containerPorts,
  httpProbe,
  type OwnPods,
  type Resource,
  restrictedContainer,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { image } from "./image.ts";
import type { MetricsServerOptions } from "./options.ts";
import type { ports } from "./ports.ts";

/** Upstream's own. */
const user = 1000;
/** Where it writes the certificate that it makes for itself. */
const certificates = "/tmp";

/** How long it answers after it is told to end: whoever dials its Service may still be led to it. */
const leavingSeconds = 5;

/** Two, each of which knows all: while one is away autoscalers go on. */
export function workload(own: OwnPods<typeof ports>, options: MetricsServerOptions): Resource {
  const { name, namespace, labels, ports } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 2,
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: true,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          topologySpreadConstraints: spread(labels),
          containers: [
            {
              name: "metrics-server",
              image,
              args: flags({
                port: ports.https.number,
                certificates,
                verifyKubelets: options.verifyKubelets,
              }),
              ports: containerPorts(own),
              // Ready is who has asked the kubelets once, which it does every 15 seconds.
              readinessProbe: { ...httpProbe(ports.https, "/readyz"), initialDelaySeconds: 20 },
              livenessProbe: httpProbe(ports.https, "/livez"),
              lifecycle: { preStop: { sleep: { seconds: leavingSeconds } } },
              resources: options.resources,
              securityContext: restrictedContainer(),
              volumeMounts: [{ name: "tmp", mountPath: certificates }],
            },
          ],
          volumes: [{ name: "tmp", emptyDir: { sizeLimit: "1Mi" } }],
        },
      },
    },
  };
}

/** The flags of metrics-server v0.9.0. */
export function flags({
  port,
  certificates,
  verifyKubelets,
}: {
  readonly port: number;
  readonly certificates: string;
  readonly verifyKubelets: boolean;
}): string[] {
  return [
    `--secure-port=${port}`,
    `--cert-dir=${certificates}`,
    "--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname",
    "--kubelet-use-node-status-port",
    "--metric-resolution=15s",
    // So Prometheus need not show a token to whoever answers: policies let nobody else ask.
    "--authorization-always-allow-paths=/healthz,/livez,/metrics,/readyz",
    ...(verifyKubelets ? [] : ["--kubelet-insecure-tls"]),
  ];
}
