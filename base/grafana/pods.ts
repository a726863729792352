import { http, type OwnOf, type Port } from "../../sdk/index.ts";
import type { GrafanaOptions } from "./options.ts";

/** Beside Grafana, where it is filled by a Job, the pods of that. */
export function pods({ filledBy }: Pick<GrafanaOptions, "filledBy">): {
  readonly server: { readonly main: true; readonly ports: { readonly http: Port } };
  readonly import?: { readonly ports: Record<never, never> };
} {
  return {
    server: { main: true, ports: { http: http(3000) } },
    ...(filledBy === "job" && { import: { ports: {} } }),
  };
}

export type Own = OwnOf<ReturnType<typeof pods>>;
