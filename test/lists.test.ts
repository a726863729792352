import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { checks } from "../sdk/check/checks.ts";
import { camelCase } from "../sdk/basics/camel-case.ts";
import { loadFleet, repository } from "../sdk/commands/load-fleet.ts";
import { componentFolders } from "../sdk/model/component-folders.ts";
import type { ChosenStack } from "../sdk/model/stack.ts";
import { kinds } from "../sdk/model/kinds.ts";

/** Lists are explicit; these tests name the file that a list forgot. */
function files(folder: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => entry.name.replace(/\.ts$/, ""));
}

test("clusters/index.ts lists every cluster file, sorted", async () => {
  const { clusters } = await loadFleet();
  const found = files("clusters").filter((name) => name !== "index");
  expect(clusters.map(({ name }) => name)).toEqual(found.sort());
});

test("every folder of base is delivered by a stack that a cluster can run", async () => {
  // What charts are told lies in a folder of its own.
  const names = readdirSync(join(repository, "apps"))
    .filter((name) => name.endsWith(".ts") && name !== "namespaces.ts")
    .map((name) => name.replace(/\.ts$/, ""));
  const delivered = await Promise.all(
    names.map(async (name) => {
      const module = (await import(`../apps/${name}.ts`)) as Record<string, () => ChosenStack>;
      const { applications } = module[camelCase(name)]!().stack;
      return Object.values(applications).flatMap((one) =>
        "component" in one ? one.component.name : [],
      );
    }),
  );
  expect([...new Set(delivered.flat())].sort()).toEqual(componentFolders(repository).sort());
});

/** `overlays/us-prod/prometheus.ts` */
function overlayFiles(): string[] {
  const files = readdirSync(join(repository, "overlays"), { recursive: true, encoding: "utf8" });
  return files.filter((path) => path.endsWith(".ts")).map((path) => `overlays/${path}`);
}

test("every overlay file is used by its cluster's file", () => {
  for (const overlay of overlayFiles()) {
    const cluster = join(repository, "clusters", `${overlay.split("/")[1]}.ts`);
    expect(readFileSync(cluster, "utf8")).toContain(overlay);
  }
});

test.each(["object", "cluster", "fleet", "tree", "upgrade"] as const)(
  "sdk/check/checks.ts lists every %s check, under its file's name",
  (scope) => {
    const key = scope === "fleet" || scope === "tree" ? scope : (`${scope}s` as const);
    const names = checks[key].map(({ name }) => name);
    expect([...names].sort()).toEqual(files(`sdk/check/${scope}`).sort());
  },
);

test("sdk/model/kinds.ts and sdk/model/resource.ts hold the same kinds", () => {
  const resource = readFileSync(join(repository, "sdk/model/resource.ts"), "utf8");
  const typed = [...resource.matchAll(/^import type \{ I(\w+) \}/gm)].map(([, kind]) => kind);
  const listed = Object.keys(kinds).map((key) => key.slice(key.lastIndexOf("/") + 1));
  expect(listed.sort()).toEqual(typed.sort());
});

test("the first line of every generated YAML file names a constant and the files that say so", async () => {
  const tree = join(repository, "generated");
  const paths = readdirSync(tree, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yaml"),
  );
  const named = paths.map((path) => readFileSync(join(tree, path), "utf8").split("\n")[0] ?? "");
  const places = named.map((line, index) => {
    const [top, ...below] = paths[index]?.split("/") ?? [];
    // A whole file of a ConfigMap, in a folder of its own, is as its program gets it on any cluster.
    const isPatch = top === "overlays" && below.length === 3;
    const more = isPatch ? / and ([\w./-]+)/ : /(?: for [\w-]+)?()/;
    return new RegExp(`^# From (\\w+) in ([\\w./-]+?)${more.source}\\.(?: |$)`).exec(line);
  });
  expect(named.filter((_, index) => places[index] === null)).toEqual([]);
  const unnamed = overlayFiles().filter((file) => !places.some((place) => place?.[3] === file));
  expect(unnamed).toEqual([]);
  for (const [, constant = "", place = "", chosen = ""] of places.map((found) => found ?? [])) {
    expect([chosen, existsSync(join(repository, chosen))]).toEqual([chosen, true]);
    const path = place.endsWith(".ts") ? place : `${place}/${place.split("/").at(-1)}.ts`;
    expect(await import(join(repository, path))).toHaveProperty(constant);
  }
});

test("renovate.json finds every image of base", () => {
  const { customManagers } = JSON.parse(
    readFileSync(join(repository, "renovate.json"), "utf8"),
  ) as { customManagers: { managerFilePatterns: string[]; datasourceTemplate: string }[] };
  const patterns = customManagers
    .filter(({ datasourceTemplate }) => datasourceTemplate === "docker")
    .flatMap(({ managerFilePatterns }) => managerFilePatterns)
    .map((pattern) => new RegExp(pattern.slice(1, -1)));
  const images = readdirSync(join(repository, "base"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `base/${path}`)
    .filter((path) => /"[\w.-]+\.[a-z]+\/[\w./-]+:[\w.-]+(@sha256:\w+)?"/.test(read(path)));
  expect(images.length).toBeGreaterThan(10);
  expect(images.filter((path) => !patterns.some((one) => one.test(path)))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}
