import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { containersOf } from "../model/pod-template.ts";

/** An image that an object names, and where. */
export interface PlacedImage {
  readonly image: string;
  readonly field: string;
}

/** Every image that an object has pulled, those of operator objects too. */
export function imagesOf(object: KubernetesObject): PlacedImage[] {
  const own = ofKind(object, "Alertmanager", "Prometheus");
  const containers = own
    ? [...(own.spec?.containers ?? []), ...(own.spec?.initContainers ?? [])].map(
        (container, index) => ({ container, field: `spec.containers[${index}]` }),
      )
    : containersOf(object);
  return [
    ...(own?.spec?.image === undefined ? [] : [{ image: own.spec.image, field: "spec.image" }]),
    ...containers.flatMap(({ container: { image }, field }) =>
      image === undefined ? [] : [{ image, field: `${field}.image` }],
    ),
  ];
}
