import {
  claimTemplate,
  type ClusterFacts,
  containerPorts,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import { image, user } from "./image.ts";
import type { PostgresqlOptions } from "./options.ts";
import type { Own } from "./pods.ts";
import { folders } from "./scripts.ts";
import { rootKey, rootName } from "./secrets.ts";

const data = "/var/lib/postgresql/data";

/** What its files are made with: passwords never as they are, and a disk that lies is noticed. */
const initArguments = ["--encoding=UTF8", "--data-checksums", "--auth-host=scram-sha-256"];

/** One server, whose volume a new pod takes over. */
export function server(
  { server: own }: Own,
  { storage, resources }: PostgresqlOptions,
  { cluster, account }: { cluster: ClusterFacts; account: string },
): Resource {
  const { name, namespace, labels, ports, service } = own;
  const asked = { exec: { command: ["pg_isready", "--quiet", "--username", "postgres"] } };
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      serviceName: service,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: account,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(user),
          // It ends by SIGINT, as the image says, and writes everything out first.
          terminationGracePeriodSeconds: 120,
          containers: [
            {
              name: "postgresql",
              image,
              args: ["postgres", "-p", `${ports.postgres.number}`],
              env: [
                { name: "PGDATA", value: `${data}/pgdata` },
                { name: "POSTGRES_INITDB_ARGS", value: initArguments.join(" ") },
                { name: "POSTGRES_PASSWORD_FILE", value: `${folders.root}/${rootKey}` },
              ],
              ports: containerPorts(own),
              // After a crash it reads its log of writes first.
              startupProbe: { ...asked, timeoutSeconds: 5, failureThreshold: 60 },
              readinessProbe: { ...asked, timeoutSeconds: 5 },
              livenessProbe: { ...asked, timeoutSeconds: 5, failureThreshold: 6 },
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: [
                { name: "data", mountPath: data },
                { name: "root", mountPath: folders.root, readOnly: true },
                { name: "run", mountPath: "/var/run/postgresql" },
                { name: "memory", mountPath: "/dev/shm" },
                { name: "tmp", mountPath: "/tmp" },
              ],
            },
          ],
          volumes: [
            { name: "root", secret: { secretName: rootName(account), defaultMode: 0o440 } },
            { name: "run", emptyDir: { sizeLimit: "8Mi" } },
            // Queries that several processes answer share it; the runtime's own has 64 MiB.
            { name: "memory", emptyDir: { medium: "Memory", sizeLimit: "128Mi" } },
            { name: "tmp", emptyDir: { sizeLimit: "64Mi" } },
          ],
        },
      },
      volumeClaimTemplates: [claimTemplate("data", { cluster, size: storage })],
    },
  };
}
