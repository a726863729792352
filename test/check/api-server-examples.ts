import { disruptionBudget } from "../../sdk/index.ts";
import {
  configMap,
  container,
  deployment,
  namespace,
  service,
  serviceAccount,
} from "../small-objects.ts";
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

/** A role that permits this. */
function permitting(rule: object, kind = "Role") {
  const metadata = { name: "web", ...(kind === "Role" && { namespace }) };
  return {
    objects: [{ apiVersion: "rbac.authorization.k8s.io/v1", kind, metadata, rules: [rule] }],
  };
}

/** A policy that lets these in. */
function letting(ingress: object) {
  const spec = { podSelector: {}, policyTypes: ["Ingress"], ingress: [ingress] };
  return {
    objects: [
      {
        apiVersion: "networking.k8s.io/v1",
        kind: "NetworkPolicy",
        metadata: { name: "web", namespace },
        spec,
      },
    ],
  };
}

const priority = (value: number) => ({
  objects: [
    { apiVersion: "scheduling.k8s.io/v1", kind: "PriorityClass", metadata: { name: "web" }, value },
  ],
});

/** A Service with this besides. */
function serving(more: object) {
  const { spec, ...rest } = service("web") as { spec: object };
  return { objects: [{ ...rest, spec: { ...spec, ...more } }] };
}

const pods = { apiGroups: [""], resources: ["pods"], verbs: ["get"] };
const path = { nonResourceURLs: ["/metrics"], verbs: ["get"] };
const block = { cidr: "172.30.0.0/16", except: ["172.30.128.0/17"] };

/** Title, what is wrong, what is said and what is right, of what a role or a policy may say. */
const small: readonly [string, LawExample["wrong"], string, LawExample["right"]][] = [
  [
    "a path among the rights of a namespace",
    permitting(path),
    "lies in no namespace",
    permitting(path, "ClusterRole"),
  ],
  [
    "a right to do nothing",
    permitting({ ...pods, verbs: [] }),
    "rules[0].verbs: is empty",
    permitting(pods),
  ],
  [
    "a right to something of no group",
    permitting({ ...pods, apiGroups: undefined }),
    'the group of Pods and Services is ""',
    permitting(pods),
  ],
  [
    "a right to nothing",
    permitting({ ...pods, resources: [] }),
    "rules[0].resources: is empty",
    permitting(pods),
  ],
  [
    "a path among resources",
    permitting({ ...pods, ...path }, "ClusterRole"),
    "does not go with resources",
    permitting(pods, "ClusterRole"),
  ],
  [
    "an exception from what is not let in",
    letting({ from: [{ ipBlock: { ...block, except: ["172.31.0.0/16"] } }] }),
    "is no part of 172.30.0.0/16",
    letting({ from: [{ ipBlock: block }] }),
  ],
  [
    "addresses and pods in one",
    letting({ from: [{ ipBlock: block, podSelector: {} }] }),
    "does not go with a selector",
    letting({ from: [{ ipBlock: block }, { podSelector: {} }] }),
  ],
  [
    "a priority of the system's own",
    priority(2_000_000_000),
    "value: 2000000000 is the system's own",
    priority(1000),
  ],
  [
    "a class of load balancers without one",
    serving({ loadBalancerClass: "example.com/a" }),
    "loadBalancerClass: does not go with ClusterIP",
    serving({}),
  ],
  [
    "an address that is none",
    serving({ externalIPs: ["example.com"] }),
    '"example.com" is no address',
    serving({}),
  ],
  [
    "one family of addresses twice",
    serving({ ipFamilies: ["IPv4", "IPv4"] }),
    "ipFamilies: names one twice",
    serving({ ipFamilies: ["IPv4"] }),
  ],
  [
    "two families where one is asked for",
    serving({ ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv4", "IPv6"] }),
    "SingleStack takes one",
    serving({ ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv4"] }),
  ],
];

const accounts = { objects: [serviceAccount("web"), deployment()] };
const rolling = { maxSurge: 1, maxUnavailable: 0 };
const settings = { objects: [serviceAccount("web"), configMap("settings")] };
const prepare = { name: "prepare", image: "registry.example.com/web:1.0.0" };
const hook = { preStop: { sleep: { seconds: 5 } } };

/** The laws about what schemas let through and the API server refuses. */
export const apiServerExamples: readonly LawExample[] = [
  ...small.map(([title, wrong, says, right]) => ({
    ...{
      law: "agreements",
      title,
      wrong,
      says,
      right,
      around: accounts,
    },
  })),
  {
    law: "agreements",
    title: "a resource in the singular",
    taken: true,
    around: accounts,
    wrong: permitting({ ...pods, resources: ["pod"] }),
    says: '"pod" is nothing in the group ""',
    right: permitting({ ...pods, resources: ["pods/log"] }),
  },
  {
    law: "agreements",
    title: "a misspelt verb",
    taken: true,
    around: accounts,
    wrong: permitting({ ...pods, verbs: ["gte"] }),
    says: '"gte" is no verb',
    right: permitting(pods),
  },
  {
    law: "agreements",
    title: "root where root may not start",
    taken: true,
    around,
    wrong: running({ securityContext: { runAsNonRoot: true, runAsUser: 0 } }),
    says: "securityContext.runAsUser: 0 is root",
    right: running({ securityContext: { runAsNonRoot: true, runAsUser: 1000 } }),
  },
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
    title: "a day that never comes",
    around,
    wrong: repeated({ schedule: "17 2 30 feb *" }),
    taken: true,
    says: '"17 2 30 feb *" never comes: no such month has that day',
    right: repeated({ schedule: "17 2 31,29 1-2/1 *" }),
  },
  {
    law: "value-forms",
    title: "a day that half a year lacks",
    around,
    wrong: repeated({ schedule: "0 0 31 4,6,9,11 ?" }),
    taken: true,
    says: '"0 0 31 4,6,9,11 ?" never comes: no such month has that day',
    right: repeated({ schedule: "0 0 31 4,6,9,11 mon" }),
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
