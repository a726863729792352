import {
  type ClusterFacts,
  containerPorts,
  httpProbe,
  type OwnPods,
  preparingJob,
  reloadWith,
  type Resource,
  restrictedContainer,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { environment, type Surroundings } from "./environment.ts";
import { image, user } from "./image.ts";
import type { OncallOptions } from "./options.ts";
import type { Own } from "./pods.ts";

type Deployment = Extract<Resource, { kind: "Deployment" }>;
type DeploymentSpec = NonNullable<Deployment["spec"]>;
type PodSpec = Parameters<typeof preparingJob>[1];
type Container = PodSpec["containers"][number];

interface Around {
  readonly cluster: ClusterFacts;
  /** The instance's name, and its ServiceAccount's. */
  readonly name: string;
  readonly told: Surroundings;
}

/** Every queue that it has (engine/settings/celery_task_routes.py of v1.16.9, and docker-compose.yml). */
const queues = "default,critical,long,slack,telegram,mattermost,webhook,retry,celery,grafana";

/** Asks a worker by way of the broker, with a Python that starts each time. */
const ping = {
  exec: { command: ["sh", "-c", "celery -A engine inspect ping -d celery@$HOSTNAME"] },
};

/** What it is still asked for while its address goes out of use. */
const leavingSeconds = 10;

/** Brings the schema up to date, which may run again. */
export function migrateJob({ migrate: own }: Own, around: Around): Resource {
  const resources = { requests: { cpu: "100m", memory: "512Mi" }, limits: { memory: "1Gi" } };
  const command = ["python", "manage.py", "migrate", "--noinput"];
  return preparingJob(own, pod(around, { command, resources }));
}

export function engine({ engine: own }: Own, { engine: chosen }: OncallOptions, around: Around) {
  const { http } = own.ports;
  const container = {
    // The image's own command, said because it shares an image with others.
    command: ["uwsgi", "--ini", "uwsgi.ini"],
    ports: containerPorts(own),
    startupProbe: {
      ...httpProbe(http, "/startupprobe/"),
      ...{ timeoutSeconds: 3, failureThreshold: 30 },
    },
    readinessProbe: { ...httpProbe(http, "/ready/"), timeoutSeconds: 3 },
    livenessProbe: { ...httpProbe(http, "/health/"), timeoutSeconds: 3, failureThreshold: 6 },
    lifecycle: { preStop: { sleep: { seconds: leavingSeconds } } },
    resources: chosen.resources,
  };
  return deployment(own, around, {
    replicas: chosen.replicas,
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    pod: { ...pod(around, container), topologySpreadConstraints: spread(own.labels) },
  });
}

/** Started as it is and not by the image's script, whose shell would keep from it that it should end. */
export function celery({ celery: own }: Own, { celery: chosen }: OncallOptions, around: Around) {
  const container = {
    command: [
      ...["celery", "--quiet", "-A", "engine", "worker", "--loglevel=info"],
      ...["--concurrency=2", "--max-tasks-per-child=100", "-Q", queues],
    ],
    // One that hangs, or reaches no broker, works through nothing: OncallWorkersDown looks at those that are ready.
    readinessProbe: {
      ...ping,
      ...{ initialDelaySeconds: 30, periodSeconds: 120, timeoutSeconds: 30, failureThreshold: 2 },
    },
    livenessProbe: { ...ping, initialDelaySeconds: 60, periodSeconds: 300, timeoutSeconds: 30 },
    resources: chosen.resources,
  };
  return deployment(own, around, {
    replicas: chosen.replicas,
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    pod: {
      ...pod(around, container),
      topologySpreadConstraints: spread(own.labels),
      // It ends what it has begun; what it does not end others begin anew after an hour.
      terminationGracePeriodSeconds: 300,
    },
  });
}

/** One, and never two at a time: each would say of everything that it is due. */
export function beat({ beat: own }: Own, around: Around): Resource {
  const container = {
    command: [
      ...["celery", "-A", "engine", "beat", "--loglevel=info"],
      ...["--schedule=/tmp/celerybeat-schedule", "--pidfile="],
    ],
    resources: { requests: { cpu: "20m", memory: "256Mi" }, limits: { memory: "512Mi" } },
  };
  return deployment(own, around, {
    ...{ replicas: 1, strategy: { type: "Recreate" }, pod: pod(around, container) },
  });
}

function deployment(
  own: OwnPods,
  { cluster, told }: Around,
  {
    replicas,
    strategy,
    pod: spec,
  }: { replicas: number; strategy: NonNullable<DeploymentSpec["strategy"]>; pod: PodSpec },
): Deployment {
  const { name, namespace, labels } = own;
  const secrets = [told.secret, told.database.secret, told.broker.secret];
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels, ...reloadWith(cluster, ...secrets) },
    spec: {
      replicas,
      strategy,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          nodeSelector: { "kubernetes.io/os": "linux" },
          ...spec,
        },
      },
    },
  };
}

function pod({ name, told }: Around, container: Omit<Container, "name">): PodSpec {
  return {
    serviceAccountName: name,
    priorityClassName: "observability",
    securityContext: restrictedPod(user),
    containers: [
      {
        name: "oncall",
        image,
        env: environment(told),
        securityContext: restrictedContainer(),
        volumeMounts: [
          { name: "tmp", mountPath: "/tmp" },
          // The image says that its processes share what they measure there, and it has to be there.
          { name: "metrics", mountPath: "/tmp/prometheus_django_metrics" },
        ],
        ...container,
      },
    ],
    volumes: [
      { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
      { name: "metrics", emptyDir: { sizeLimit: "64Mi" } },
    ],
  };
}
