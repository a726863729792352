import { camelCase } from "../basics/camel-case.ts";

/**
 * The first line of a generated file: the constant to look at, where it stands, and for which cluster.
 * A constant is named after its file or folder.
 */
export function header(name: string, source: string, cluster?: string): string {
  const place = cluster === undefined ? source : `${source} for ${cluster}`;
  return `From ${camelCase(name)} in ${place}. Generated: change it there, then npm run generate.`;
}
