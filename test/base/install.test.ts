import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { imageReport } from "../../sdk/check/image-report.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";

const install = readFileSync(new URL("../../INSTALL.md", import.meta.url), "utf8");
const { evaluated } = evaluate(fleet);

test("INSTALL.md names every registry and every other project's host that must be reached", () => {
  const registries = imageReport(evaluated).images.map((image) => image.split("/")[0] ?? "");
  const projects = evaluated.clusters.flatMap(({ upstreams }) =>
    upstreams.map(({ upstream }) => new URL(upstream.repository).host),
  );
  const hosts = [...new Set([...registries, ...projects])];
  expect(hosts.filter((host) => !install.includes(`\`${host}\``))).toEqual([]);
});
