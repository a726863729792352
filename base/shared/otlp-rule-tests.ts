import { every, type FiringScene, type RuleTest } from "../../sdk/index.ts";
import { type OtlpProgram, otlpSignals } from "./otlp-alerts.ts";

/** Where the scenes of a program are. */
export interface OtlpScenes extends Omit<OtlpProgram, "job"> {
  /** The label of its series: `alloy`. */
  readonly job: string;
  readonly namespace: string;
  readonly exporter: string;
  /** Other jobs whose series its alerts mean. */
  readonly also?: FiringScene["also"];
}

/** The tests of `otlpRefused` and `otlpSendingAlerts`. */
export function otlpRuleTests(scenes: OtlpScenes): RuleTest[] {
  const { title, called, namespace, exporter } = scenes;
  const where = `${called} in ${namespace}`;
  const on = (pod: string) => `job="${scenes.job}", namespace="${namespace}", pod="${pod}"`;
  const byTransport = (metric: string) =>
    ["grpc", "http"].map((one) => `${metric}{${on("a")}, receiver="otlp", transport="${one}"}`);
  const byPod = (metric: string) =>
    ["a", "b"].map((pod) => `${metric}{${on(pod)}, exporter="${exporter}"}`);
  const ofExporter = { namespace, exporter };
  return [
    counted(scenes, {
      alert: `${title}RefusesData`,
      series: (signal) => byTransport(`otelcol_receiver_refused_${signal}_total`),
      ...{ after: 15, labels: { namespace, pod: "a" } },
      says: (rate) =>
        `${namespace}/a refuses ${rate} items per second: who sends them tries again for a while.`,
    }),
    counted(scenes, {
      alert: `${title}ExportFails`,
      series: (signal) => byPod(`otelcol_exporter_send_failed_${signal}_total`),
      ...{ after: 15, labels: ofExporter },
      says: (rate) =>
        `${where} loses ${rate} items per second of ${exporter}: it has tried for minutes, or was told not to try again.`,
    }),
    nearlyFull(scenes, on("a")),
    counted(scenes, {
      alert: `${title}QueueOverflows`,
      series: (signal) => byPod(`otelcol_exporter_enqueue_failed_${signal}_total`),
      ...{ after: 10, labels: ofExporter },
      says: (rate) =>
        `${where} turns away ${rate} items per second, as the queue of ${exporter} is full.`,
    }),
  ];
}

interface Counted {
  readonly alert: string;
  /** Two counters of a signal. */
  readonly series: (signal: string) => readonly string[];
  /** Minutes after which it fires. */
  readonly after: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly says: (rate: string) => string;
}

/** Fires for each signal, while the counters of the others stand still. */
function counted({ also }: OtlpScenes, { alert, series, after, labels, says }: Counted): RuleTest {
  const scene = (values: string, which: string = otlpSignals[0]) =>
    Object.fromEntries(
      otlpSignals.flatMap((signal) =>
        series(signal).map((one) => [one, signal === which ? values : "7x60"]),
      ),
    );
  return {
    alert,
    severity: "warning",
    fires: otlpSignals.map((signal) => ({
      series: scene("0+30x60", signal),
      at: `${after + 1}m`,
      ...{ labels, ...(also && { also }), description: says("1") },
      begins: {
        series: scene(every(4), signal),
        at: `${after + 4}m`,
        description: says("8.333m"),
      },
    })),
    quiet: [{ series: scene("3x60") }, { series: scene(every(8)), at: "55m" }],
  };
}

function nearlyFull({ title, job, namespace, exporter, also }: OtlpScenes, on: string): RuleTest {
  const of = { exporter, data_type: "traces" };
  const queue = (full: number) => ({
    [`otelcol_exporter_queue_size{${on}, exporter="${exporter}", data_type="traces"}`]: `${full}x60`,
    [`otelcol_exporter_queue_capacity{${on}, exporter="${exporter}", data_type="traces"}`]:
      "100x60",
  });
  return {
    alert: `${title}QueueNearlyFull`,
    severity: "warning",
    fires: {
      series: queue(81),
      at: "10m",
      labels: { namespace, pod: "a", job, ...of },
      ...(also && { also }),
      description: `The queue of ${exporter} of ${namespace}/a is 81% full.`,
    },
    quiet: { series: queue(80) },
  };
}
