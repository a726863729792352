import { beforeAll, expect, test } from "@jest/globals";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { clusters } from "../base/evaluated.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { kubernetesVersions } from "../judges/schemas.ts";
import { argoObjects, objectsOf } from "./fleet.ts";

let objects: KubernetesObject[];
beforeAll(async () => {
  objects = [...clusters.flatMap(objectsOf), ...(await argoObjects())];
});

test.each(kubernetesVersions())(
  "every object holds the schemas of Kubernetes %s",
  async (version) => {
    expect(await kubeconformObjects(objects, version)).toEqual({
      objects: objects.length,
      findings: [],
    });
  },
);

test("a field that no schema has is refused on every object", async () => {
  const misspelt = objects.map((object) => ({ ...object, metdata: {} }));
  const { findings } = await kubeconformObjects(misspelt);
  expect(findings).toHaveLength(objects.length);
});
