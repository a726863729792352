import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";

/** Refuses whatever is called "nobody", and what its options say is refused. */
const refusing = (name: string, isWrong: (options: Record<string, unknown>) => boolean) =>
  componentOf(
    name,
    ({ options }) => {
      if (isWrong(options)) throw new Error('Cannot keep anything of the tenant "nobody"');
      return [];
    },
    { options: { tenant: "platform", size: 1 } },
  );

/** Where findings are told of a fleet whose eu-test chooses something. */
async function told(
  components: readonly ReturnType<typeof refusing>[],
  choices: Readonly<Record<string, object>>,
): Promise<string[]> {
  const beside = Object.fromEntries(components.map((one) => [one.name, one]));
  const { clusters, ...rest } = smallFleet([], { beside });
  const choosing = clusters.map((cluster) => ({
    ...cluster,
    stacks: cluster.stacks.map((one) => (cluster.name === "eu-test" ? { ...one, choices } : one)),
  }));
  const { findings } = await build({ ...rest, clusters: choosing });
  return findings.map(({ source, object, hint = "" }) => `${source} ${object} ${hint}`.trim());
}

test("what a cluster chose and a component refuses is told at the cluster's file", async () => {
  const proxy = refusing("proxy", ({ tenant }) => tenant === "nobody");
  expect(await told([proxy], {})).toEqual([]);
  expect(await told([proxy], { proxy: { tenant: "nobody" } })).toEqual([
    "clusters/eu-test.ts eu-test/proxy refused at base/proxy",
  ]);
});

test("what others refuse for it in the same words is not told once more", async () => {
  const proxy = refusing("proxy", ({ tenant }) => tenant === "nobody");
  const store = refusing("store", ({ size }) => size === 2);
  expect(await told([proxy, store], { proxy: { tenant: "nobody" }, store: { size: 2 } })).toEqual([
    "clusters/eu-test.ts eu-test/proxy refused at base/proxy",
  ]);
  expect(await told([store], { store: { size: 2 } })).toEqual([
    "clusters/eu-test.ts eu-test/store refused at base/store",
  ]);
});

test("what the component refuses anywhere is told of the component", async () => {
  const broken = refusing("broken", () => true);
  const places = await told([broken], { broken: { size: 2 } });
  expect(new Set(places)).toEqual(
    new Set(["base/broken eu-test/broken", "base/broken us-test/broken"]),
  );
});
