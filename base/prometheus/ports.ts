import { http, type Port } from "../../sdk/index.ts";
import type { PrometheusOptions } from "./options.ts";

export const web = http(9090);

/** Beside the program the operator runs one that has it reload; without the operator it reloads by itself. */
export function ports({ plain }: Pick<PrometheusOptions, "plain">): {
  readonly web: Port;
  readonly "reloader-web"?: Port;
} {
  return { web, ...(!plain && { "reloader-web": http(8080) }) };
}

export type Ports = ReturnType<typeof ports>;

/** The operator (v0.93.1) names the program and the instance on the pods it makes; nothing else may be said there. */
export function podLabels(instance: string) {
  return { "app.kubernetes.io/instance": instance, "app.kubernetes.io/name": "prometheus" };
}
