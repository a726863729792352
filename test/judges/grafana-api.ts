import { ask } from "./ask.ts";

/** A request to Grafana's API. */
export interface ApiRequest {
  readonly method: string;
  /** Path and query: `/api/search?type=dash-db`. */
  readonly url: string;
  readonly body: string;
}

/** What Grafana's published types say against each of the requests; undefined where it is nothing. */
export async function grafanaApiRefusals(
  requests: readonly ApiRequest[],
): Promise<(string | undefined)[]> {
  const answers = await ask<{ readonly refused?: string }>("grafana-api", requests);
  return answers.map(({ refused }) => refused);
}
