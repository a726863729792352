import type { ObjectFinding } from "../../model/finding.ts";
import { ofKind, type ResourceOf } from "../../model/of-kind.ts";
import { matchesWhole, prometheusPattern } from "../../promql/pattern.ts";
import type { ObjectCheck } from "../check.ts";
import { mergedSeries } from "../merged-series.ts";

/** What Prometheus takes where a queue does not say (v3.13.2, `config/config.go`). */
const usual = { capacity: 10_000, maxSamplesPerSend: 2_000 };

/** By which Mimir and Cortex know replicas of one Prometheus unless they are told others, and keep one's samples. */
const haLabels = { cluster: "cluster", replica: "__replica__" };

export const remoteWrites: ObjectCheck = {
  name: "remote-writes",
  law: "A queue of remote_write holds 3 to 10 requests and is left some samples by its relabelings, and replicas that write are known for such by the store, whose labels no step takes away, nor those by which most series differ.",
  run(object) {
    const { spec } = ofKind(object, "Prometheus") ?? {};
    if (!spec?.remoteWrite?.length) return [];
    return [
      ...spec.remoteWrite.flatMap(queueFaults),
      ...spec.remoteWrite.flatMap((queue, index) => emptyQueues(queue, index, spec)),
      ...spec.remoteWrite.flatMap(mergedSeries),
      ...replicaFaults(spec),
      ...spec.remoteWrite.flatMap((queue, index) => strippedReplicas(queue, index, spec)),
    ];
  },
};

type Spec = NonNullable<ResourceOf<"Prometheus">["spec"]>;

/** https://prometheus.io/docs/practices/remote_write/ */
function queueFaults(
  { queueConfig }: NonNullable<Spec["remoteWrite"]>[number],
  index: number,
): ObjectFinding[] {
  const { capacity = usual.capacity, maxSamplesPerSend = usual.maxSamplesPerSend } =
    queueConfig ?? {};
  const requests = capacity / maxSamplesPerSend;
  if (requests >= 3 && requests <= 10) return [];
  const why =
    requests < 3
      ? "a shard waits for samples while the store answers"
      : "what waits takes memory and is no sooner there";
  return [
    {
      field: `spec.remoteWrite[${index}].queueConfig.capacity`,
      message: `${capacity} is ${requests.toFixed(1)} times the ${maxSamplesPerSend} samples of a request: ${why}`,
      hint: `${3 * maxSamplesPerSend} to ${10 * maxSamplesPerSend}`,
    },
  ];
}

/** Names that have nothing in common: a pattern that means all of them means every series. */
const names = ["up", "a", "node_load1", "ALERTS", "job:requests:rate5m", "_x:Y9"];

type Queue = NonNullable<Spec["remoteWrite"]>[number];

/** Only what is certain: whether a pattern of some names means all that there are, nobody knows here. */
function emptyQueues(
  { writeRelabelConfigs = [] }: Queue,
  index: number,
  { externalLabels = {} }: Spec,
): ObjectFinding[] {
  // What a step writes, a later one may ask for.
  const written = writeRelabelConfigs.findIndex(({ action = "replace" }) => !dropsOnly(action));
  const steps = writeRelabelConfigs.slice(0, written < 0 ? undefined : written);
  return steps.flatMap((step, at) => {
    const { action = "", regex = "(.*)", sourceLabels = [], separator = ";" } = step;
    const ofName = sourceLabels.length === 1 && sourceLabels[0] === "__name__";
    // Every series has these, and what it has of no label.
    const known = sourceLabels.map((label) => externalLabels[label]);
    if ((!ofName && known.includes(undefined)) || !isPattern(regex)) return [];
    const texts = ofName ? names : [known.join(separator)];
    const matches = texts.map((text) => matchesWhole(text, regex));
    const isDrop = action.toLowerCase() === "drop" && matches.every((one) => one);
    const isKeep = action.toLowerCase() === "keep" && !ofName && !matches[0];
    if (!isDrop && !isKeep) return [];
    const field = `spec.remoteWrite[${index}].writeRelabelConfigs[${at}]`;
    return [{ field, message: "drops every series: the store gets nothing" }];
  });
}

/** What is none another law tells. */
function isPattern(regex: string): boolean {
  return !("refused" in prometheusPattern(regex));
}

function dropsOnly(action: string): boolean {
  return ["drop", "keep"].includes(action.toLowerCase());
}

function replicaFaults({ replicas = 1, externalLabels, replicaExternalLabelName }: Spec) {
  if (replicas < 2) return [];
  const faults: ObjectFinding[] = [];
  const hint =
    "the store takes the samples of one replica, and knows by both labels whose they are";
  if (!externalLabels?.[haLabels.cluster]) {
    const message = `lacks "${haLabels.cluster}": ${replicas} replicas write every sample as often`;
    faults.push({ field: "spec.externalLabels", message, hint });
  }
  if (replicaExternalLabelName !== haLabels.replica) {
    const message = `is not "${haLabels.replica}": ${replicas} replicas write every sample as often`;
    faults.push({ field: "spec.replicaExternalLabelName", message, hint });
  }
  return faults;
}

/** Steps that take from samples what the store knows replicas by. */
function strippedReplicas(
  { writeRelabelConfigs = [] }: Queue,
  index: number,
  { replicas = 1 }: Spec,
): ObjectFinding[] {
  if (replicas < 2) return [];
  // Whoever keeps one replica's needs the label no longer.
  const chosen = writeRelabelConfigs.some(
    ({ action = "", sourceLabels = [] }) =>
      dropsOnly(action) && sourceLabels.includes(haLabels.replica),
  );
  if (chosen) return [];
  return writeRelabelConfigs.flatMap(({ action = "replace", regex = "(.*)", targetLabel }, at) => {
    const field = `spec.remoteWrite[${index}].writeRelabelConfigs[${at}]`;
    const hint = "the store takes one replica's away itself";
    const doing = action.toLowerCase();
    if (doing === "replace" && targetLabel === haLabels.replica) {
      const message = `writes "${targetLabel}": ${replicas} replicas write every sample as often`;
      return [{ field, message, hint }];
    }
    if ((doing !== "labeldrop" && doing !== "labelkeep") || !isPattern(regex)) return [];
    const lost = Object.values(haLabels).filter(
      (label) => matchesWhole(label, regex) === (doing === "labeldrop"),
    );
    if (lost.length === 0) return [];
    const message = `takes "${lost.join('" and "')}" away: ${replicas} replicas write every sample as often`;
    return [{ field, message, hint }];
  });
}
