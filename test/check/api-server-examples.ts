import { disruptionBudget } from "../../sdk/index.ts";
import { configMap, container, deployment, namespace, serviceAccount } from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";
import { around, mounting, running } from "./running.ts";

const budget = disruptionBudget({
  ...{ name: "web", namespace },
  labels: { "app.kubernetes.io/name": "web" },
});

/** Between so many copies. */
const scaler = (minReplicas: number, maxReplicas: number) => ({
  apiVersion: "autoscaling/v2",
  kind: "HorizontalPodAutoscaler",
  metadata: { name: "web", namespace },
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
    ...{ minReplicas, maxReplicas },
  },
});

/** A CronJob of the pods `web`. */
function repeated(schedule: object) {
  const { template } = deployment({}, { restartPolicy: "Never" }).spec;
  return {
    objects: [
      {
        apiVersion: "batch/v1",
        kind: "CronJob",
        metadata: { name: "web", namespace },
        spec: {
          ...{ concurrencyPolicy: "Forbid", ...schedule },
          jobTemplate: { spec: { activeDeadlineSeconds: 60, template } },
        },
      },
    ],
  };
}

const rolling = { maxSurge: 1, maxUnavailable: 0 };
const settings = { objects: [serviceAccount("web"), configMap("settings")] };
const prepare = { name: "prepare", image: "registry.example.com/web:1.0.0" };
const hook = { preStop: { sleep: { seconds: 5 } } };

/** The laws about what schemas let through and the API server refuses. */
export const apiServerExamples: readonly LawExample[] = [
  {
    law: "agreements",
    title: "steps of an update that takes all pods at once",
    around,
    wrong: { objects: [deployment({ strategy: { type: "Recreate", rollingUpdate: rolling } })] },
    says: "spec.strategy.rollingUpdate: does not go with Recreate",
    right: { objects: [deployment({ strategy: { rollingUpdate: rolling } })] },
  },
  {
    law: "agreements",
    title: "more copies at least than at most",
    around: { objects: [...around.objects, deployment({ replicas: undefined }), budget] },
    wrong: { objects: [scaler(4, 3)] },
    says: "spec.maxReplicas: 3 is less than minReplicas, 4",
    right: { objects: [scaler(3, 4)] },
  },
  {
    law: "agreements",
    title: "a hook of what has ended before anybody stops it",
    around,
    wrong: { objects: [deployment({}, { initContainers: [{ ...prepare, lifecycle: hook }] })] },
    says: "is for containers that stay, and this one ends",
    right: { objects: [deployment({}, { initContainers: [prepare] })] },
  },
  {
    law: "agreements",
    title: "a resource that no container can ask for",
    around,
    wrong: running({ resources: { requests: { cpus: "1" } } }),
    says: "is nothing that a container can ask for",
    right: running({ resources: { requests: { cpu: "1" } } }),
  },
  {
    law: "required-fields",
    title: "a volume of a ConfigMap that has no name",
    around: settings,
    wrong: mounting({}, "settings"),
    says: "configMap.name: is missing: the API server asks for it",
    right: mounting({ name: "settings" }, "settings"),
  },
  {
    law: "required-fields",
    title: "a probe that runs nothing",
    around,
    wrong: running({ livenessProbe: { exec: { command: [] } } }),
    says: "livenessProbe.exec.command: is empty",
    right: running({ livenessProbe: { exec: { command: ["/healthy"] } } }),
  },
  {
    law: "unique-items",
    title: "a variable twice",
    around,
    wrong: running({
      env: [
        { name: "A", value: "1" },
        { name: "A", value: "2" },
      ],
    }),
    says: '"A" stands twice',
    right: running({ env: [{ name: "A", value: "2" }] }),
  },
  {
    law: "unique-items",
    title: "two containers of one name",
    around,
    wrong: { objects: [deployment({}, { initContainers: [container()] })] },
    says: '"web" stands twice',
    right: { objects: [deployment({}, { initContainers: [prepare] })] },
  },
  {
    law: "unique-items",
    title: "two mounts at one path",
    around: settings,
    wrong: mounting({ name: "settings" }, "settings", "settings"),
    says: '"/etc/settings" stands twice',
    right: mounting({ name: "settings" }, "settings"),
  },
  {
    law: "value-forms",
    title: "a share without its sign",
    around,
    wrong: { objects: [deployment({ strategy: { rollingUpdate: { maxSurge: "25" } } })] },
    says: '"25" is neither a number nor a share like 25%',
    right: { objects: [deployment({ strategy: { rollingUpdate: { maxSurge: "25%" } } })] },
  },
  {
    law: "value-forms",
    title: "an hour that no day has",
    around,
    wrong: repeated({ schedule: "0 24 * * *" }),
    says: 'spec.schedule: "24" is no hour',
    right: repeated({ schedule: "0 0 * * *" }),
  },
  {
    law: "value-forms",
    title: "a time zone that is none",
    around,
    wrong: repeated({ schedule: "@daily", timeZone: "Europe/Berlim" }),
    says: '"Europe/Berlim" is no time zone',
    right: repeated({ schedule: "@daily", timeZone: "Europe/Berlin" }),
  },
];
