import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { objectOf } from "../base/evaluated.ts";
import { type RunningPrometheus, startPrometheus } from "../judges/prometheus.ts";

/**
 * Starts a replica of an application's Prometheus that scrapes one target every second, and writes as the cluster's does,
 * to an address on this machine.
 *
 * @param replica what tells it apart from others, as the operator says
 */
export function startWriter(
  application: EvaluatedApplication,
  replica: string,
  around: { readonly folder: string; readonly target: string; readonly store: string },
): Promise<RunningPrometheus> {
  const { externalLabels, replicaExternalLabelName, remoteWrite } = objectOf(
    application,
    "Prometheus",
  ).spec;
  const folder = join(around.folder, `${application.name}-${replica}`);
  mkdirSync(folder, { recursive: true });
  const configuration = {
    global: {
      ...{ scrape_interval: "1s", scrape_timeout: "1s" },
      external_labels: { ...externalLabels, [replicaExternalLabelName!]: replica },
    },
    scrape_configs: [{ job_name: "here", static_configs: [{ targets: [around.target] }] }],
    remote_write: (remoteWrite ?? []).map(({ url, headers, ...write }) => ({
      ...(inPrometheus(write) as object),
      ...{ url: `${around.store}${new URL(url).pathname}`, headers },
    })),
  };
  return startPrometheus(folder, toYaml(configuration, "a test"));
}

/** Names that are not the operator's in snake case (v0.93.1, `pkg/prometheus/promcfg.go`). */
const names: Readonly<Record<string, string>> = { retryOnRateLimit: "retry_on_http_429" };

/** A part of a custom resource as the operator prints it for Prometheus. */
export function inPrometheus(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPrometheus);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      names[name] ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      inPrometheus(one),
    ]),
  );
}
