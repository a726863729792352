import type { EvaluatedApplication } from "../evaluate/evaluated.ts";
import { configFiles, dataOf, generator, isFileMap } from "./config-map.ts";
import type { File } from "./file.ts";
import { fileNames } from "./file-name.ts";
import { header } from "./header.ts";
import { toYaml } from "../basics/yaml.ts";

/** The base of one application: its objects with neutral facts and default options. */
export function layoutBase(application: EvaluatedApplication): File[] {
  const { component, objects, source } = application;
  const folder = `base/${application.name}`;
  const comment = header(component.name, source);
  const names = fileNames(objects, application.namespace.name);
  const maps = objects.filter(isFileMap);
  const resources = objects.filter((object) => !isFileMap(object));
  const kustomization = {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: resources.map((object) => `${names.get(object)}.yaml`).sort(),
    ...(maps.length > 0 && {
      configMapGenerator: maps.map((map) =>
        generator(map, Object.keys(dataOf(map)).sort(), { stem: names.get(map) ?? "" }),
      ),
    }),
  };
  return [
    { path: `${folder}/kustomization.yaml`, content: toYaml(kustomization, comment), source },
    ...resources.map((object) => ({
      path: `${folder}/${names.get(object)}.yaml`,
      content: toYaml(object, comment),
      source,
    })),
    ...maps.flatMap((map) =>
      configFiles(map, Object.keys(dataOf(map)), { folder, stem: names.get(map) ?? "", source }),
    ),
  ];
}
