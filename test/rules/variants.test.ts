import { expect, test } from "@jest/globals";
import { variantsOf } from "../../sdk/rules/variants.ts";

const scene = {
  series: {
    'state{node="a", condition="Disk"}': "1x20",
    'state{node="a", condition="Ready"}': "0x20",
    'size{node="a"}': "5x20",
  },
  at: "10m",
  labels: { node: "a", condition: "Disk" },
  description: "Node a reports Disk.",
};

test("a scene is played with each other value, in its own series, labels and words", () => {
  expect(variantsOf({ ...scene, also: [{ condition: "Memory" }] })).toEqual([
    {
      series: {
        'state{node="a", condition="Memory"}': "1x20",
        'state{node="a", condition="Ready"}': "0x20",
        'size{node="a"}': "5x20",
      },
      at: "10m",
      labels: { node: "a", condition: "Memory" },
      description: "Node a reports Memory.",
      beside: " with Memory",
    },
  ]);
});

test("a scene is played with what begins later in the place of its own series", () => {
  const begins = { series: { 'size{node="a"}': "0x9 5x20" }, at: "24m" };
  expect(variantsOf({ ...scene, begins })).toEqual([
    {
      ...scene,
      series: { ...scene.series, ...begins.series },
      at: "24m",
      beside: " where it begins later",
    },
  ]);
});

test("a scene that varies nothing has no variant", () => {
  expect(variantsOf(scene)).toEqual([]);
});
