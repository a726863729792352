import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { configMap } from "../small-objects.ts";
import { one } from "./argo.test.ts";

test("a name or an address of the neutral cluster that reaches a real one is rejected", async () => {
  const kept: string[] = [];
  const remembering = ({
    cluster,
  }: {
    cluster: { domain: string; cidrs: { pods: readonly string[] } };
  }) => {
    kept.push(cluster.domain, cluster.cidrs.pods[0]!);
    return [configMap("a", { domain: `https://x.${kept[0]}/`, pods: kept[1] })];
  };
  const lines = await rejections(remembering);
  expect(lines).toEqual([
    "eu-test/example/ConfigMap/observability/a data.domain: holds neutral.invalid, which is nowhere " +
      "(take it from the cluster that the function is given) [neutral-facts]",
    "eu-test/example/ConfigMap/observability/a data.pods: holds 192.0.2., which is nowhere " +
      "(take it from the cluster that the function is given) [neutral-facts]",
  ]);
});

test("what only a base holds is judged too, because its files are written", async () => {
  const objects = ({ cluster }: { cluster: { name: string } }) =>
    cluster.name.endsWith("-test") ? one : [configMap("..", { "../../x": "y" })];
  const lines = await rejections(objects);
  expect(lines).toContainEqual(
    expect.stringContaining("neutral.invalid/example/ConfigMap/observability/.. metadata.name"),
  );
  expect(lines).toContainEqual(expect.stringMatching(/\.\.\/\.\.\/x.*\[config-map-keys\]$/));
});
