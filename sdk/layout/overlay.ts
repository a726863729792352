import type { EvaluatedApplication } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { File } from "./file.ts";
import { fileNames } from "./file-name.ts";
import { header } from "./header.ts";
import { absent, added, changed, type Part, type Place } from "./overlay-part.ts";
import { toYaml } from "../basics/yaml.ts";

/**
 * The overlay of one application: only the difference between the base and what this cluster shall
 * have. `kustomize build` of it yields the application's objects, value for value.
 */
export function layoutOverlay(
  application: EvaluatedApplication,
  base: EvaluatedApplication,
  cluster: string,
): File[] {
  const { component, chosenIn: source } = application;
  const folder = `overlays/${cluster}/${application.name}`;
  const comment = header(component.name, `${application.source} and ${source}`);
  const parts = partsOf(application, base, { folder, comment, source });
  const generators = parts.flatMap((part) => part.generator ?? []);
  const patches = parts.flatMap((part) => part.patch ?? []).sort(byPath);
  const kustomization = {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: [
      `../../../base/${base.name}`,
      ...parts.flatMap((part) => part.resource ?? []).sort(),
    ],
    ...(generators.length > 0 && { configMapGenerator: generators }),
    ...(patches.length > 0 && { patches }),
  };
  return [
    { path: `${folder}/kustomization.yaml`, content: toYaml(kustomization, comment), source },
    ...parts.flatMap((part) => part.files),
  ];
}

function partsOf(
  application: EvaluatedApplication,
  base: EvaluatedApplication,
  place: Omit<Place, "stem">,
): Part[] {
  const before = new Map(base.objects.map((object) => [key(object), object]));
  const kept = new Set(application.objects.map(key));
  const removed = base.objects.filter((object) => !kept.has(key(object)));
  const names = fileNames(application.objects, application.namespace.name);
  const removedNames = fileNames(removed, base.namespace.name);
  return [
    ...application.objects.flatMap((object) => {
      const old = before.get(key(object));
      const own = { ...place, stem: names.get(object) ?? "" };
      if (old === undefined) return [added(object, own)];
      return old === object ? [] : changed(old, object, own);
    }),
    ...removed.map((object) => absent(object, { ...place, stem: removedNames.get(object) ?? "" })),
  ];
}

/** Kustomize takes another version of the same kind for another object; so must the overlay. */
function key({ apiVersion, kind, metadata }: KubernetesObject): string {
  return `${apiVersion}/${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
}

function byPath(left: { path: string }, right: { path: string }): number {
  return left.path < right.path ? -1 : 1;
}
