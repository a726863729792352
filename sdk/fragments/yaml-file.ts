import { toYaml } from "../basics/yaml.ts";

const written = new Map<string, object>();

/** The text of a YAML configuration file, for a ConfigMap. `from` says where a reader finds its source. */
export function yamlFile(value: object, from: string): string {
  const text = toYaml(value, `From ${from}.`);
  written.set(text, value);
  return text;
}

/**
 * What such a text was written from in this run, and says as it stands: to read it would take twenty times as long as to
 * write it.
 */
export function writtenFrom(text: string): object | undefined {
  return written.get(text);
}
