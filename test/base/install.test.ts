import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { objectStore } from "../../base/roles.ts";
import { fleet } from "../../clusters/index.ts";
import { imageReport } from "../../sdk/check/image-report.ts";
import type { Bucket } from "../../sdk/index.ts";
import { evaluated } from "./evaluated.ts";

const install = readFileSync(new URL("../../INSTALL.md", import.meta.url), "utf8");

test("INSTALL.md names every registry and every other project's host that must be reached", () => {
  const registries = imageReport(evaluated).images.map((image) => image.split("/")[0] ?? "");
  const projects = evaluated.clusters.flatMap(({ upstreams }) =>
    upstreams.map(({ upstream }) => new URL(upstream.repository).host),
  );
  const hosts = [...new Set([...registries, ...projects])];
  expect(hosts.filter((host) => !install.includes(`\`${host}\``))).toEqual([]);
});

test("INSTALL.md names every bucket that one of its clusters asks another's store for", () => {
  const listed = evaluated.clusters.filter(({ facts }) => install.includes(`| ${facts.name} `));
  const buckets = listed.flatMap(({ facts, asked }) => {
    const { provides = [] } = fleet.clusters.find(({ name }) => name === facts.name)!;
    const outside = provides.filter(({ role }) => role === objectStore);
    return asked.flatMap((one) =>
      outside
        .filter(({ role, at }) => role === one.role && at === one.at)
        .map(({ gives }) => (gives(one.asks as never) as Bucket).bucket),
    );
  });
  expect(buckets.filter((bucket) => !install.includes(`\`${bucket}\``))).toEqual([]);
});
