import { expect } from "@jest/globals";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Build, build } from "../sdk/check/build.ts";
import type { File } from "../sdk/layout/file.ts";
import type { Fleet } from "../sdk/model/fleet.ts";
import type { KubernetesObject } from "../sdk/model/kubernetes-object.ts";
import { formatFinding } from "../sdk/model/finding.ts";
import { readYaml, yamlReaders } from "./judges/go-yaml.ts";
import { requireJudge } from "./judges/judge-path.ts";
import { kustomizeBuild } from "./judges/kustomize.ts";
import { type Objects, smallFleet } from "./small-fleet.ts";

/** What kustomize makes of the small fleet of these objects, and the paths that were laid out. */
export interface Delivered {
  readonly paths: readonly string[];
  /** The objects of the application `example` on us-test. */
  readonly objects: readonly KubernetesObject[];
}

/**
 * Lays out the small fleet, has the real kustomize build the application `example` on both clusters,
 * and expects exactly what the component returned. Every YAML reader of Go must read every file alike.
 */
export async function delivered(objects: Objects): Promise<Delivered> {
  // Both are asked below; without them nothing needs to be laid out.
  for (const judge of ["go-yaml", "kustomize-5.8.1"] as const) requireJudge(judge);
  return withTree(smallFleet(objects), async (folder, { evaluated, files }) => {
    await expectOneReading(files.filter(({ path }) => path.endsWith(".yaml")));
    let built: readonly KubernetesObject[] = [];
    for (const { facts, applications } of evaluated.clusters) {
      const wanted = applications.find(({ name }) => name === "example")?.objects ?? [];
      built = await kustomizeBuild(join(folder, "overlays", facts.name, "example"));
      expect(sorted(built)).toEqual(sorted(wanted));
    }
    return { paths: files.map(({ path }) => path), objects: built };
  });
}

/** Builds a fleet that has no findings and runs something on the folder that holds its tree. */
export async function withTree<T>(
  fleet: Fleet,
  run: (folder: string, build: Build) => Promise<T>,
): Promise<T> {
  const built = await build(fleet);
  expect(built.findings.map(formatFinding)).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), "delivered-"));
  try {
    write(built.files, folder);
    return await run(folder, built);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function expectOneReading(files: readonly File[]): Promise<void> {
  const stream = files.map(({ content }) => content).join("---\n");
  const [first, ...others] = await Promise.all(
    yamlReaders.map((reader) => readYaml(stream, reader)),
  );
  expect(first).toHaveLength(files.length);
  for (const other of others) expect(other).toEqual(first);
}

function write(files: readonly File[], folder: string): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function sorted(objects: readonly KubernetesObject[]): KubernetesObject[] {
  const key = ({ apiVersion, kind, metadata }: KubernetesObject) =>
    `${apiVersion} ${kind} ${metadata.namespace} ${metadata.name}`;
  return [...objects].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

/**
 * Delivers texts in every way that the tree knows: as a file of a ConfigMap, as a value and an annotation
 * of an object, and, on eu-test, each of them in a patch, where every text takes its neighbour's place.
 */
export async function deliverTexts(texts: readonly string[]): Promise<void> {
  await delivered(({ cluster }: { cluster: { name: string } }) => {
    const shift = cluster.name === "eu-test" ? 1 : 0;
    const data = Object.fromEntries(
      texts.map((_, index) => [`text-${index}`, texts[(index + shift) % texts.length]]),
    );
    const metadata = (name: string) => ({ name, namespace: "observability", annotations: data });
    return [
      { apiVersion: "v1", kind: "ConfigMap", metadata: metadata("files"), data },
      { apiVersion: "v1", kind: "ConfigMap", metadata: metadata("values"), immutable: true, data },
    ];
  });
}
