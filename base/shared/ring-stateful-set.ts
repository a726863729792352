import {
  checksum,
  claimTemplate,
  type ClusterFacts,
  type Container,
  containerPorts,
  goMemoryLimit,
  httpProbe,
  type OwnPods,
  type PodSpec,
  reloadWith,
  type ResourceOf,
  restrictedContainer,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import type { BucketAccess } from "./bucket-access.ts";
import type { RingPorts } from "./ring.ts";

/** What a program says of its own replicas; the rest of their pods is alike for every store on rings. */
export interface RingReplica {
  /** Numeric, as the kubelet needs it. */
  readonly user: number;
  /** Below it are configuration, limits and rules of tenants. */
  readonly etc: string;
  /** The volume. */
  readonly data: string;
  readonly container: Required<Pick<Container, "name" | "image" | "livenessProbe">> &
    Pick<Container, "env">;
}

/** What a cluster chooses of the replicas. */
export interface RingOptions {
  /** 1, or 3 and more of which one may be away: what is written lies on three then. */
  readonly replicas: number;
  /** Size of each replica's volume. */
  readonly storage: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What the replicas are given on a cluster. */
export interface RingGiven {
  readonly cluster: ClusterFacts;
  /** The text of `config.yaml`. */
  readonly config: string;
  /** How they show their bucket's store who they are; none where all stays on the volume. */
  readonly access: BucketAccess | undefined;
  /** Files of rules by tenant; none where the program evaluates no rules. */
  readonly rules?: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Where the program finds what it is told by its configuration. */
export function ringFolders({ etc, data }: Pick<RingReplica, "etc" | "data">) {
  return { data, overrides: `${etc}/overrides/overrides.yaml`, rules: `${etc}/rules` };
}

/** What each program on rings is told by its command line. */
export function ringArguments(config: string): string[] {
  return [`-config.file=${config}`, "-config.expand-env=true"];
}

/** Each replica keeps what is not in the bucket yet on a volume of its own, and reads it back when it starts. */
export function ringStatefulSet(
  own: OwnPods<RingPorts>,
  { replicas, storage, resources, ...replica }: RingReplica & RingOptions,
  given: RingGiven,
): ResourceOf<"StatefulSet"> {
  const { name, namespace, labels, headless } = own;
  const { cluster, access } = given;
  const secret = access?.secret?.name;
  const { image, env = [], livenessProbe } = replica.container;
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
          labels: { ...labels, ...access?.podLabels },
          annotations: checksum(given.config),
        },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          priorityClassName: "observability",
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(replica.user),
          topologySpreadConstraints: spread(labels, "DoNotSchedule"),
          // It ends what it is asked, brings away what it holds, and leaves the rings.
          terminationGracePeriodSeconds: 300,
          containers: [
            {
              name: replica.container.name,
              image,
              args: ringArguments(`${replica.etc}/config/config.yaml`),
              env: [
                { name: "POD_IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
                { name: "GOMEMLIMIT", value: goMemoryLimit(resources.limits.memory) },
                ...env,
                ...(access?.env ?? []),
              ],
              ports: containerPorts(own),
              readinessProbe: httpProbe(own.ports.http, "/ready"),
              livenessProbe,
              resources,
              securityContext: restrictedContainer(),
              volumeMounts: volumeMounts(replica, given),
            },
          ],
          volumes: volumes(name, given),
        },
      },
      volumeClaimTemplates: [claimTemplate("data", { cluster, size: storage })],
    },
  };
}

function volumeMounts({ etc, data }: RingReplica, { access, rules }: RingGiven) {
  return [
    { name: "config", mountPath: `${etc}/config` },
    { name: "overrides", mountPath: `${etc}/overrides` },
    { name: "data", mountPath: data },
    ...(rules ? [{ name: "rules", mountPath: `${etc}/rules` }] : []),
    { name: "tmp", mountPath: "/tmp" },
    ...(access?.volumeMounts ?? []),
    ...[...(rules?.keys() ?? [])].map((tenant) => ({
      name: `rules-${tenant}`,
      mountPath: `${etc}/rules/${tenant}`,
    })),
  ];
}

function volumes(name: string, { access, rules }: RingGiven): NonNullable<PodSpec["volumes"]> {
  return [
    { name: "config", configMap: { name } },
    { name: "overrides", configMap: { name: `${name}-overrides` } },
    // The folder that a ruler lists, also while no tenant has rules.
    ...(rules ? [{ name: "rules", emptyDir: { sizeLimit: "1Mi" } }] : []),
    { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
    ...(access?.volumes ?? []),
    ...[...(rules?.keys() ?? [])].map((tenant) => ({
      name: `rules-${tenant}`,
      configMap: { name: `${name}-rules-${tenant}` },
    })),
  ];
}
