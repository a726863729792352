import {
  checksum,
  containerPorts,
  httpProbe,
  type OwnPods,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import { image } from "./image.ts";
import type { BlackboxExporterOptions } from "./options.ts";
import type { ports } from "./ports.ts";

/** Nobody in particular: the image's own is root. */
const user = 65534;
const folder = "/etc/blackbox-exporter";

/** One replica, which keeps nothing: while it is away nothing is known of Services, and that is told. */
export function workload(
  own: OwnPods<typeof ports>,
  { resources }: BlackboxExporterOptions,
  config: string,
): Resource {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
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
              name: "blackbox-exporter",
              image,
              args: [`--config.file=${folder}/blackbox.yml`],
              ports: containerPorts(own),
              readinessProbe: httpProbe(own.ports.http, "/-/healthy"),
              livenessProbe: httpProbe(own.ports.http, "/-/healthy"),
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [{ name: "config", mountPath: folder, readOnly: true }],
            },
          ],
          volumes: [{ name: "config", configMap: { name } }],
        },
      },
    },
  };
}
