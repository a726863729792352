import { camelCase } from "../basics/camel-case.ts";

/**
 * The first line of a generated file: the constant to look at, which is named after its file or folder, and
 * where it stands: `base/grafana`, `base/prometheus and overlays/us-prod/prometheus.ts`.
 */
export function header(name: string, place: string): string {
  return `From ${camelCase(name)} in ${place}. Generated: change it there, then npm run generate.`;
}
