import { expect, test } from "@jest/globals";
import { delivered } from "../delivered.ts";
import { rejections } from "../rejections.ts";
import { configMap, namespace, serviceAccount } from "../small-objects.ts";

test("bad input 13: annotations of more than 262,144 bytes are rejected", async () => {
  const annotated = (size: number) =>
    serviceAccount("a", { annotations: { note: "x".repeat(size) } });
  expect(await rejections([annotated(262_141)])).toEqual([
    "eu-test/example/ServiceAccount/observability/a metadata.annotations: " +
      "hold 262145 bytes, but 262144 is the most (put long text into a ConfigMap) [annotations]",
  ]);
  await delivered([annotated(262_140)]);
});

test("bad input 14: a ConfigMap of more than 1 MiB is rejected", async () => {
  expect(await rejections([configMap("a", { text: "é".repeat(524_287) })])).toEqual([
    "eu-test/example/ConfigMap/observability/a data: " +
      "holds 1048578 bytes, but 1048576 is the most (split it into several ConfigMaps) [sizes]",
  ]);
  await delivered([configMap("a", { text: "é".repeat(524_286) })]);
});

test("bad input 15: a PrometheusRule that renders to more than 512 KiB is told to be split", async () => {
  const rules = (length: number) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "rules", namespace },
    spec: {
      groups: [
        {
          name: "many",
          rules: Array.from({ length: 100 }, (_, index) => ({
            record: `level:metric:sum${index}`,
            expr: `sum(up) # ${"x".repeat(length)}`,
          })),
        },
      ],
    },
  });
  const lines = (await rejections([rules(5_200)])).filter((line) => line.endsWith("[sizes]"));
  expect(lines).toEqual([
    expect.stringMatching(
      /spec.groups: holds \d+ bytes, but 524288 is the most \(split its groups/,
    ),
  ]);
  expect(await rejections([rules(5_100)])).not.toContainEqual(expect.stringContaining("[sizes]"));
});
