import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { matchesWhole } from "../promql/pattern.ts";
import { allOfKind, type Placed } from "./all-of-kind.ts";
import type { ResourceOf } from "../model/of-kind.ts";
import { jobOf } from "./scrapes.ts";

/** A job that a scrape may give its series: the whole text, or how it begins and ends where targets say the rest. */
export interface Job {
  readonly start: string;
  /** Undefined where `start` is all of it. */
  readonly end?: string;
}

/** What a monitor or ScrapeConfig of a cluster may call its series. */
export interface ScrapedJobs {
  readonly application: string;
  readonly object: KubernetesObject;
  /** `spec.endpoints[0]` */
  readonly field: string;
  readonly jobs: readonly Job[];
}

interface Step {
  readonly action?: string;
  readonly sourceLabels?: readonly string[];
  readonly regex?: string;
  readonly targetLabel?: string;
  readonly replacement?: string;
}

interface Steps {
  readonly relabelings?: readonly Step[];
  readonly metricRelabelings?: readonly Step[];
}

const anything: Job = { start: "", end: "" };

/** The jobs of every scrape of a cluster. */
export function scrapedJobs(cluster: EvaluatedCluster): ScrapedJobs[] {
  return [
    ...allOfKind(cluster, "PodMonitor", "ServiceMonitor").flatMap((one) => ofMonitor(one, cluster)),
    ...allOfKind(cluster, "ScrapeConfig").map(ofScrapeConfig),
  ];
}

function ofMonitor(
  { application, object, resource, namespace }: Placed<"PodMonitor" | "ServiceMonitor">,
  cluster: EvaluatedCluster,
): ScrapedJobs[] {
  const isService = resource.kind === "ServiceMonitor";
  const field = isService ? "endpoints" : "podMetricsEndpoints";
  const endpoints: readonly Steps[] =
    (isService ? resource.spec.endpoints : resource.spec.podMetricsEndpoints) ?? [];
  const job = jobOf(resource, namespace, cluster);
  const first = job === undefined ? anything : { start: job };
  return endpoints.map((endpoint, index) => ({
    ...{ application, object, field: `spec.${field}[${index}]` },
    jobs: relabelled([first], endpoint),
  }));
}

function ofScrapeConfig({ application, object, resource, ...at }: Placed<"ScrapeConfig">) {
  const { spec } = resource as ResourceOf<"ScrapeConfig">;
  const job = spec.jobName ?? `scrapeConfig/${at.namespace}/${at.name}`;
  const ofTargets = (spec.staticConfigs ?? []).flatMap(({ labels }) => labels?.["job"] ?? []);
  const first = [job, ...ofTargets].map((start) => ({ start }));
  return { application, object, field: "spec", jobs: relabelled(first, spec) };
}

function relabelled(first: readonly Job[], steps: Steps): readonly Job[] {
  const { relabelings = [], metricRelabelings = [] } = steps;
  return [...relabelings, ...metricRelabelings].reduce(after, first);
}

function after(jobs: readonly Job[], step: Step): readonly Job[] {
  const { action = "replace", sourceLabels = [], regex, targetLabel, replacement = "$1" } = step;
  if (action.toLowerCase() === "labelmap") return namesJob(step) ? [...jobs, anything] : jobs;
  if (targetLabel !== "job") return jobs;
  if (action.toLowerCase() !== "replace") return [...jobs, anything];
  const job = written(replacement);
  return sourceLabels.length === 0 && regex === undefined ? [job] : [...jobs, job];
}

/** Whether a labelmap makes a job of some label: `__meta_kubernetes_pod_label_(.+)` does, of a pod's label `job`. */
function namesJob({ regex = "(.*)" }: Step): boolean {
  return matchesWhole(regex.replace(/\(.*\)/, "job"), regex);
}

function written(replacement: string): Job {
  const [start = "", ...others] = replacement.split(/\$(?:\w+|\{\w+\})/);
  const end = others.at(-1);
  return { start, ...(end !== undefined && { end }) };
}

/** Whether two scrapes with these jobs may call a series alike. */
export function mayMeet(one: Job, other: Job): boolean {
  if (one.end === undefined && other.end === undefined) return one.start === other.start;
  if (one.end === undefined) return takes(other, one.start);
  if (other.end === undefined) return takes(one, other.start);
  const starts = one.start.startsWith(other.start) || other.start.startsWith(one.start);
  return starts && (one.end.endsWith(other.end) || other.end.endsWith(one.end));
}

function takes({ start, end = "" }: Job, text: string): boolean {
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}
