import { blockYaml } from "./block-yaml.ts";
import { libraryYaml } from "./library-yaml.ts";

/**
 * Writes plain data as one YAML document that Go's readers, v2 and v3, and those of YAML 1.1 read alike.
 * Long lines are not folded, repeated values are written out, ambiguous strings are quoted.
 */
export function toYaml(value: unknown, comment: string): string {
  return `# ${comment}\n${blockYaml(value) ?? libraryYaml(value)}`;
}
