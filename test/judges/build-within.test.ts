import { expect, test } from "@jest/globals";
import type { BuildStep } from "./build-steps.ts";
import { buildWithin } from "./build-within.ts";
import { run } from "./run.ts";

function step(name: string, build: BuildStep["build"], isThere = () => false): BuildStep {
  return { name, version: "v1", needsGo: false, isThere, build };
}

/** A program that runs for a minute unless it is ended. */
const sleep = async (signal: AbortSignal) => {
  await run(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { signal });
};

async function build(steps: readonly BuildStep[], seconds: number) {
  let printed = "";
  const built = await buildWithin(steps, { seconds, print: (text) => (printed += text) });
  return { ...built, printed };
}

test("when the time is spent, the build under way is given up and no other begins", async () => {
  const begun: string[] = [];
  const later = step("later", async () => void begun.push("later"));
  const there = step(
    "there",
    async () => void begun.push("there"),
    () => true,
  );
  const built = await build([step("slow", sleep), there, later], 0.1);
  expect(built).toMatchObject({ failures: [], unbuilt: ["slow", "later"] });
  expect(begun).toEqual([]);
  expect(built.printed).toBe(
    "[1/3] slow v1 ... given up, no time left\n" +
      "[2/3] there v1 ... there\n" +
      "[3/3] later v1 ... no time left\n",
  );
});

test("a build that fails is no matter of time, and keeps no other from being built", async () => {
  const begun: string[] = [];
  const steps = [
    step("broken", () => Promise.reject(new Error("no such module"))),
    step("next", async () => void begun.push("next")),
  ];
  const built = await build(steps, Infinity);
  expect(built).toMatchObject({ failures: ["broken: no such module"], unbuilt: [] });
  expect(begun).toEqual(["next"]);
});
