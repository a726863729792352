import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parse } from "yaml";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { objectOf, objectsOf } from "../base/evaluated.ts";
import { type RunningPrometheus, startPrometheus } from "../judges/prometheus.ts";
import { operatorConfig } from "../judges/scrape-configs.ts";

/** A pod on this machine, with what discovery would tell of it. */
export interface Pod {
  readonly address: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** A port that answers one path with an exposition, and all else with 404. */
export async function exporter(path: string, exposition: () => string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    response.setHeader("content-type", "text/plain; version=0.0.4").end(exposition());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

export function addressOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What discovery tells of a pod's port; of a Service's there is one more. */
export function discovered(
  pod: { readonly name: string; readonly namespace: string; readonly port: string },
  labels: Readonly<Record<string, string>>,
  kind: "pod" | "service" = "pod",
): Readonly<Record<string, string>> {
  const meta = "__meta_kubernetes_";
  const stamped = Object.entries(labels).flatMap(([label, value]) => {
    const name = label.replaceAll(/\W/g, "_");
    return [
      [`${meta}${kind}_label_${name}`, value],
      [`${meta}${kind}_labelpresent_${name}`, "true"],
    ];
  });
  return {
    ...(Object.fromEntries(stamped) as Record<string, string>),
    [`${meta}namespace`]: pod.namespace,
    [`${meta}pod_name`]: pod.name,
    [`${meta}pod_phase`]: "Running",
    [`${meta}pod_container_port_name`]: pod.port,
    [`${meta}endpointslice_port_name`]: pod.port,
    [`${meta}endpointslice_address_target_kind`]: "Pod",
    [`${meta}endpointslice_address_target_name`]: pod.name,
  };
}

interface Job {
  readonly kubernetes_sd_configs: unknown;
  readonly [setting: string]: unknown;
}

/**
 * Starts a Prometheus with what the operator makes of some monitors, every second and with these targets instead of
 * those of a cluster; with rules as they are delivered, but for how long an alert waits.
 */
export async function startMonitored(
  folder: string,
  application: EvaluatedApplication,
  read: {
    readonly monitors: readonly object[];
    readonly rules: EvaluatedApplication;
    readonly pods: readonly Pod[];
  },
): Promise<RunningPrometheus> {
  const { spec } = objectOf(application, "Prometheus");
  const { scrape_configs: jobs } = parse(await operatorConfig(read.monitors, [])) as {
    readonly scrape_configs: readonly Job[];
  };
  const limit = spec.enforcedSampleLimit;
  const configuration = {
    global: {
      ...{ scrape_interval: "1s", evaluation_interval: "1s" },
      external_labels: {
        ...spec.externalLabels,
        [spec.replicaExternalLabelName!]: `${application.name}-0`,
      },
    },
    rule_files: ["rules.yaml"],
    scrape_configs: jobs.map(({ kubernetes_sd_configs: _, ...job }) => ({
      ...job,
      scrape_interval: "1s",
      ...(limit !== undefined && { sample_limit: limit }),
      static_configs: read.pods.map(({ address, labels }) => ({ targets: [address], labels })),
    })),
  };
  const groups = objectsOf(read.rules, "PrometheusRule").flatMap(({ spec }) => spec?.groups ?? []);
  const hurried = groups.map((group) => ({
    ...group,
    rules: (group.rules ?? []).map(({ for: _, ...rule }) => rule),
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "rules.yaml"), toYaml({ groups: hurried }, "a test"));
  return startPrometheus(folder, toYaml(configuration, "a test"));
}
