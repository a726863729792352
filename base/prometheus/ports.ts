import { http } from "../../sdk/index.ts";

export const ports = { web: http(9090), "reloader-web": http(8080) };

/** The operator (v0.93.1) names the program and the instance on the pods it makes; nothing else may be said there. */
export function podLabels(instance: string) {
  return { "app.kubernetes.io/instance": instance, "app.kubernetes.io/name": "prometheus" };
}
