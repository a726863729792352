import { ask } from "./ask.ts";

/** A job of a prometheus.yml as Prometheus reads it, with the targets that it scrapes. */
export interface JudgedJob {
  readonly name: string;
  /** All but name, discovery and relabelings, as Prometheus prints it; secrets are `<secret>`. */
  readonly settings: string;
  readonly metricRelabelings: string;
  /** With the labels that their series get, sorted. */
  readonly targets: readonly {
    readonly url: string;
    readonly labels: Readonly<Record<string, string>>;
  }[];
}

/** The configuration that the Prometheus operator makes of monitors and the Secrets that they name, for one of its shards. */
export async function operatorConfig(
  monitors: readonly object[],
  secrets: readonly object[],
  { shards, shard }: { readonly shards: number; readonly shard: number } = { shards: 1, shard: 0 },
): Promise<string> {
  const [answer] = await ask<{ config?: string; refused?: string }>("scrape-configs", [
    { monitors, secrets, shards, shard },
  ]);
  if (answer?.config === undefined) throw new Error(answer?.refused);
  return answer.config;
}

/** What Prometheus makes of configurations, in a cluster of these Services, EndpointSlices and Pods. */
export async function judgedJobs(
  configs: readonly string[],
  objects: readonly object[],
): Promise<readonly (readonly JudgedJob[])[]> {
  const questions = configs.map((config) => ({ config, objects }));
  const answers = await ask<{ jobs?: JudgedJob[]; refused?: string }>("scrape-configs", questions);
  return answers.map(({ jobs, refused }) => {
    if (refused !== undefined) throw new Error(refused);
    return jobs ?? [];
  });
}
