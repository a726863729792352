import { expect, test } from "@jest/globals";
import { parseKubernetesYaml } from "./kubernetes-yaml.ts";

test("reads scalars as Kubernetes does", () => {
  const text = "yes: on\nday: 2024-01-01\nminute: 1:30\nmode: 0644\nquoted: 'on'\nnothing: ~\n";
  expect(parseKubernetesYaml(text, "a.yaml")).toEqual([
    { true: true, day: "2024-01-01", minute: "1:30", mode: 420, quoted: "on", nothing: null },
  ]);
});

test("reads all documents but the empty ones", () => {
  expect(parseKubernetesYaml("---\na: 1\n---\n---\nb: 2\n", "a.yaml")).toEqual([
    { a: 1 },
    { b: 2 },
  ]);
});

test("names the file that is no YAML", () => {
  expect(() => parseKubernetesYaml("a: [", "a.yaml")).toThrow(/^a\.yaml: Cannot read as YAML: /);
});
