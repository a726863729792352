import { external, http, preparingJob, role, scheduledJob, to } from "../../sdk/index.ts";
import {
  container,
  containerWith,
  labels as web,
  linux,
  namespace,
  service,
} from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const labels = { "app.kubernetes.io/name": "example-prepare" };
const own = { name: "example-prepare", namespace, labels };
const pod = { ...linux, containers: [container()] };

/** A Job with these fields; one that is undefined is left out. */
function preparing(spec: object, metadata: object = {}, more: object = {}): World {
  const job = preparingJob(own as never, { ...pod, ...more }, spec);
  const objects = [{ ...job, metadata: { ...job.metadata, ...metadata } }];
  return { objects: JSON.parse(JSON.stringify(objects)) as object[] };
}

/** A CronJob with these fields of its own, and of its Jobs. */
function scheduled(spec: object, job: object = {}): World {
  const made = scheduledJob(own as never, pod, { schedule: "@daily", activeDeadlineSeconds: 60 });
  const jobTemplate = { spec: { ...made.spec!.jobTemplate.spec, ...job } };
  const objects = [{ ...made, spec: { ...made.spec, jobTemplate, ...spec } }];
  return { objects: JSON.parse(JSON.stringify(objects)) as object[] };
}

const annotated = (annotations: object) => preparing({}, { annotations });

const store = role("example store");
/** An application of the same phase that plays the role. */
const beside = {
  store: {
    ...{
      ports: { http: http(80) },
      labels: web,
      objects: [...containerWith({}), service("store")],
    },
    provides: [{ role: store, port: "http" }],
  },
};

/** The laws about Jobs, which Argo CD waits for. */
export const jobExamples: readonly LawExample[] = [
  {
    law: "before-jobs",
    title: "what a Job connects to comes up beside it",
    around: { ...preparing({}), component: { pods: { prepare: { ports: {} } } }, beside },
    wrong: { component: { flows: { buckets: to(store, "makes its buckets") } } },
    says: 'connects to "store", which the phase "workloads" brings up: nothing may answer there before the Job has failed',
    right: {
      component: { flows: { buckets: to(external("store.example.com"), "makes its buckets") } },
    },
  },
  {
    law: "argo",
    title: "a Job as a hook",
    wrong: annotated({ "argocd.argoproj.io/hook": "PreSync" }),
    says: "makes it a hook: those run before what they need is there, and are neither compared nor pruned",
    right: preparing({}),
  },
  {
    law: "argo",
    title: "a Job as a hook of Helm's",
    wrong: annotated({ "helm.sh/hook": "pre-upgrade" }),
    says: "makes it a hook",
    right: preparing({}),
  },
  {
    law: "finite-jobs",
    title: "a Job that goes when it has ended",
    wrong: preparing({ ttlSecondsAfterFinished: 600 }),
    says: "removes it, and Argo CD makes it anew: it would run again and again",
    right: preparing({}),
  },
  {
    law: "finite-jobs",
    title: "a Job that may hang",
    wrong: preparing({ activeDeadlineSeconds: undefined }),
    says: "is missing: where it hangs, what comes after it and every later commit wait for ever",
    right: preparing({ activeDeadlineSeconds: 3600 }),
  },
  {
    law: "finite-jobs",
    title: "a Job that somebody has to resume",
    wrong: preparing({ suspend: true }),
    says: "what comes after it, and every later commit, wait until it is resumed",
    right: preparing({}),
  },
  {
    law: "finite-jobs",
    title: "a Job that is replaced",
    wrong: annotated({ "argocd.argoproj.io/sync-options": "Replace=true" }),
    says: "is replaced, and so runs, at every sync",
    right: preparing({}),
  },
  {
    law: "finite-jobs",
    title: "a Job whose pods never end",
    wrong: preparing({}, {}, { restartPolicy: "Always" }),
    says: "Always: the API server takes no Job whose pods never end",
    right: preparing({}, {}, { restartPolicy: "OnFailure" }),
  },
  {
    law: "finite-jobs",
    title: "runs of which one may hang",
    around: { component: { pods: { prepare: { ports: {} } } } },
    wrong: scheduled({}, { activeDeadlineSeconds: undefined }),
    says: "is missing: a run that hangs stays, and with it all that come after",
    right: scheduled({}),
  },
  {
    law: "finite-jobs",
    title: "runs beside each other",
    around: { component: { pods: { prepare: { ports: {} } } } },
    wrong: scheduled({ concurrencyPolicy: undefined }),
    says: "Allow: where a run takes longer than usual, a second one does the same beside it",
    right: scheduled({ concurrencyPolicy: "Replace" }),
  },
];
