import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { repository } from "../../sdk/commands/load-fleet.ts";
import type { EvaluatedFleet } from "../../sdk/evaluate/evaluated.ts";
import { layout } from "../../sdk/layout/layout.ts";
import { evaluated } from "../base/evaluated.ts";
import { type KustomizeVersion, kustomizeBuild } from "../judges/kustomize.ts";
import { differences } from "./same-objects.ts";
import { putFiles, temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const files = layout(evaluated);
putFiles(folder, files);

/** Every overlay of a tree that kustomize does not build to what the typed functions returned. */
async function broken(tree: string, fleet: EvaluatedFleet, version: KustomizeVersion) {
  const waiting = fleet.clusters.flatMap(({ facts, applications }) =>
    applications.map(({ name, objects }) => ({ path: `${facts.name}/${name}`, objects })),
  );
  expect(waiting.length).toBeGreaterThan(5);
  const found: string[] = [];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { path, objects } = next;
      const built = await kustomizeBuild(join(tree, "overlays", path), version);
      found.push(...differences(built, objects).map((difference) => `${path}: ${difference}`));
    }
  };
  await Promise.all([work(), work()]);
  return found;
}

for (const version of ["5.8.1", "5.7.0", "newest"] as const) {
  test(`kustomize ${version} builds every overlay to what the typed function returned`, async () => {
    expect(await broken(folder, evaluated, version)).toEqual([]);
  }, 60_000);
}

test("the committed tree builds to what the typed functions return", async () => {
  expect(await broken(join(repository, "generated"), evaluated, "5.8.1")).toEqual([]);
}, 60_000);

test("trap 21: Argo CD watches the overlay and the base that it builds on", () => {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const applications = evaluated.clusters.flatMap(({ facts, applications }) =>
    applications.map(({ name }) => `${facts.name}/${name}`),
  );
  for (const application of applications) {
    const manifest = parse(contents.get(`apps/${application}.yaml`) ?? "") as {
      metadata: { annotations: Record<string, string> };
      spec: { source: { path: string } };
    };
    const overlay = `overlays/${application}`;
    const { resources } = parse(contents.get(`${overlay}/kustomization.yaml`) ?? "") as {
      resources: string[];
    };
    expect(manifest.spec.source.path).toBe(`generated/${overlay}`);
    const watched = manifest.metadata.annotations["argocd.argoproj.io/manifest-generate-paths"];
    expect(watched).toBe(`.;${resources.find((path) => path.startsWith("../"))}`);
  }
});
