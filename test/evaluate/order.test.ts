import { expect, test } from "@jest/globals";
import {
  component,
  http,
  type OwnPods,
  preparingJob,
  type Resource,
  tcp,
  to,
} from "../../sdk/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedFleet } from "../../sdk/evaluate/evaluated.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { type Changes, smallFleet } from "../small-fleet.ts";
import { configMap, container, deployment, linux, namespace } from "../small-objects.ts";

const wave = "argocd.argoproj.io/sync-wave";
const annotated = { annotations: { [wave]: "-1" } };

const program = (own: OwnPods, pod: object = {}) => {
  const made = deployment({ selector: { matchLabels: own.labels } }, pod);
  const { template } = made.spec;
  return {
    ...made,
    metadata: { name: own.name, namespace },
    spec: { ...made.spec, template: { ...template, metadata: { labels: own.labels } } },
  } as Resource;
};

interface Written {
  readonly image?: string;
  readonly data?: Record<string, unknown>;
  readonly spec?: object;
  readonly env?: object[];
  readonly stored?: string;
  readonly beside?: readonly object[];
}

/** A database, a program on it with an interface to import by, and a Job before and after that. */
const shop = ({
  image = "a.example.com/shop:1",
  data,
  spec,
  env = [],
  stored = "password",
  beside = [],
}: Written) =>
  component({
    name: "shop",
    options: {},
    pods: {
      database: { ports: { sql: tcp(5432) } },
      web: { ports: { http: http(80) } },
      cache: { ports: { redis: tcp(6379) } },
      migrate: { ports: {} },
      load: { ports: {} },
    },
    flows: ({ own }) => ({
      schema: to(own.database.ports.sql, "brings the schema", { by: own.migrate }),
      state: to(own.database.ports.sql, "keeps its state", { by: own.web }),
      import: to(own.web.ports.http, "imports", { by: own.load }),
    }),
    objects: ({ own }) =>
      [
        preparingJob(
          own.migrate,
          {
            ...linux,
            containers: [
              container({ image, env, envFrom: [{ configMapRef: { name: "migrate" } }] }),
            ],
            volumes: [{ name: "key", secret: { secretName: "key" } }],
          },
          spec,
        ),
        preparingJob(own.load, { containers: [container()] }),
        program(own.database, {
          volumes: [{ name: "d", persistentVolumeClaim: { claimName: "d" } }],
        }),
        program(own.web, { volumes: [{ name: "c", configMap: { name: "web" } }] }),
        program(own.cache),
        configMap("migrate", data),
        configMap("web"),
        configMap("unread"),
        secret(stored),
        { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "d", namespace } },
        {
          apiVersion: "networking.k8s.io/v1",
          kind: "Ingress",
          metadata: { name: "web", namespace },
        },
        ...beside,
      ] as Resource[],
  });

const secret = (key: string) => ({
  apiVersion: "external-secrets.io/v1",
  kind: "ExternalSecret",
  metadata: { name: "key", namespace },
  spec: { data: [{ secretKey: key, remoteRef: { key } }] },
});

function objectsOf(written: Written = {}, changes: Changes = {}) {
  const { evaluated, findings } = evaluate(
    smallFleet([], { ...changes, beside: { shop: shop(written) } }),
  );
  return { evaluated, findings, objects: of(evaluated, "us-test") };
}

function of({ clusters, neutral }: EvaluatedFleet, name: string): readonly KubernetesObject[] {
  const one = [...clusters, neutral].find(({ facts }) => facts.name === name);
  return one?.applications.find((application) => application.name === "shop")?.objects ?? [];
}

function jobOf(objects: readonly KubernetesObject[], program = "migrate"): string {
  const names = objects.filter(({ kind }) => kind === "Job").map(({ metadata }) => metadata.name);
  return names.find((name) => name.startsWith(`shop-${program}-`)) ?? "";
}

const name = jobOf(objectsOf().objects);

test("a Job is named by what it runs and reads, the same on every cluster and in its base", () => {
  const { evaluated, findings } = objectsOf();
  expect(findings).toEqual([]);
  expect(name).toMatch(/^shop-migrate-[0-9a-f]{8}$/);
  const everywhere = [evaluated.neutral, ...evaluated.clusters].map(({ facts }) =>
    jobOf(of(evaluated, facts.name)),
  );
  expect(everywhere).toEqual([name, name, name]);
});

const other: [string, Written][] = [
  ["image", { image: "a.example.com/shop:2" }],
  ["variable", { env: [{ name: "STEP", value: "2" }] }],
  ["ConfigMap", { data: { key: "other" } }],
  ["value of the secret store", { stored: "token" }],
  ["completions", { spec: { completions: 2 } }],
];

test.each(other)("another %s is another Job", (_, written) => {
  expect(jobOf(objectsOf(written).objects)).not.toBe(name);
});

const same: [string, Written][] = [
  ["deadline", { spec: { activeDeadlineSeconds: 60, backoffLimit: 1 } }],
  ["ConfigMap that others read", { beside: [configMap("another", { key: "new" })] }],
];

test.each(same)("another %s is the same Job", (_, written) => {
  expect(jobOf(objectsOf(written).objects)).toBe(name);
});

test("the order in which maps are written makes no other Job", () => {
  const [one, two] = [
    { a: "1", b: "2" },
    { b: "2", a: "1" },
  ].map((data) => jobOf(objectsOf({ data }).objects));
  expect(two).toBe(one);
});

test("a cluster that pulls from a mirror has a Job of its own", () => {
  const images = { mirrors: { "a.example.com": "mirror.example.com" } };
  const { evaluated } = objectsOf({}, { euTest: { images } });
  expect(jobOf(of(evaluated, "us-test"))).toBe(name);
  expect(jobOf(of(evaluated, "eu-test"))).not.toBe(name);
});

test("what a Job connects to comes before it, with what each of them names; the rest comes after", () => {
  const { objects } = objectsOf();
  const waves = Object.fromEntries(
    objects.map(({ kind, metadata }) => [
      `${kind}/${metadata.name.replace(/-[0-9a-f]{8}$/, "")}`,
      Number(metadata.annotations?.[wave] ?? 0),
    ]),
  );
  expect(waves).toEqual({
    "Deployment/shop-database": 0,
    "PersistentVolumeClaim/d": 0,
    "ConfigMap/migrate": 0,
    "ExternalSecret/key": 0,
    "ConfigMap/unread": 0,
    ...Object.fromEntries(
      ["database", "load", "migrate", "web"].map((pods) => [`NetworkPolicy/shop-${pods}`, 0]),
    ),
    "Job/shop-migrate": 1,
    "Deployment/shop-web": 2,
    "ConfigMap/web": 2,
    "Job/shop-load": 3,
    "Deployment/shop-cache": 4,
    "Ingress/web": 4,
  });
});

test("Jobs that wait for each other run together", () => {
  const circle: AnyComponent = {
    ...shop({}),
    flows: ({ own }: { own: Record<string, OwnPods> }) => ({
      schema: to(own["web"]!.ports["http"]!, "prepares", { by: own["migrate"]! }),
      import: to(own["cache"]!.ports["redis"]!, "prepares", { by: own["load"]! }),
      there: to(own["cache"]!.ports["redis"]!, "needs", { by: own["web"]! }),
      back: to(own["web"]!.ports["http"]!, "needs", { by: own["cache"]! }),
    }),
  };
  const { evaluated } = evaluate(smallFleet([], { beside: { shop: circle } }));
  const jobs = of(evaluated, "us-test").filter(({ kind }) => kind === "Job");
  expect(jobs.map(({ metadata }) => metadata.annotations?.[wave])).toEqual(["1", "1"]);
});

test("a wave that is said by hand beside a Job is refused", () => {
  const { findings } = objectsOf({
    beside: [{ ...configMap("late"), metadata: { name: "late", namespace, ...annotated } }],
  });
  expect(findings.map(({ object, message }) => `${object}: ${message}`)).toContain(
    "us-test/shop/ConfigMap/observability/late: is said by hand in an application that has a Job, whose flows say it",
  );
});

test("a Job that makes no pods is for its schema alone to tell of", () => {
  const job = {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: "odd", namespace },
    spec: null,
  };
  const { evaluated } = evaluate(smallFleet([job as never, deployment()]));
  const objects = evaluated.clusters.flatMap(({ applications }) =>
    applications.flatMap((application) => application.objects),
  );
  expect(objects.map(({ kind }) => kind)).toContain("Job");
  expect(objects.filter(({ metadata }) => metadata.annotations?.[wave] !== undefined)).toEqual([]);
});
