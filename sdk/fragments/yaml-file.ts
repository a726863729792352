import { toYaml } from "../basics/yaml.ts";

/** The text of a YAML configuration file, for a ConfigMap. `from` says where a reader finds its source. */
export function yamlFile(value: object, from: string): string {
  return toYaml(value, `From ${from}.`);
}
