import { layoutBase } from "../../sdk/layout/base.ts";
import type { File } from "../../sdk/layout/file.ts";
import { layoutOverlay } from "../../sdk/layout/overlay.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { component } from "../../sdk/model/component.ts";
import { join } from "node:path";
import { type KustomizeVersion, kustomizeBuild } from "../judges/kustomize.ts";
import { differences } from "./same-objects.ts";
import { putFiles } from "./temporary-folder.ts";

/** An application called `sample` that has just these objects. */
function application(objects: readonly KubernetesObject[]): EvaluatedApplication {
  const namespace = { name: "monitoring", podSecurity: "restricted", purpose: "tests" } as const;
  return {
    name: "sample",
    stack: { name: "samples", purpose: "tests", applications: {} },
    namespace,
    phase: "workloads",
    component: component({ name: "sample", options: {}, objects: () => [] }),
    ...{
      flows: {},
      hosts: [],
      provides: [],
      pods: [],
      facets: {},
      readers: {},
      within: [],
      unread: [],
      datasources: [],
      finds: [],
      written: [],
      private: false,
    },
    ruleTests: [],
    objects,
    source: "base/sample",
    chosenIn: "clusters/us-prod.ts",
  };
}

/** The base with the objects of `from`, and the overlay that makes them those of `to`. */
export function overlayTree(
  from: readonly KubernetesObject[],
  to: readonly KubernetesObject[],
): File[] {
  const base = application(from);
  return [...layoutBase(base), ...layoutOverlay(application(to), base, "us-test")];
}

/** Lays `from` → `to` out, builds the overlay by the real kustomize and says how it differs from `to`. */
export async function lawDifferences(
  folder: string,
  { from, to }: { from: readonly KubernetesObject[]; to: readonly KubernetesObject[] },
  versions: readonly KustomizeVersion[] = ["5.8.1"],
): Promise<string[]> {
  putFiles(folder, overlayTree(from, to));
  const builds = versions.map(async (version) => {
    const built = await kustomizeBuild(join(folder, "overlays/us-test/sample"), version);
    return differences(built, to).map((difference) => `kustomize ${version}: ${difference}`);
  });
  return (await Promise.all(builds)).flat();
}
