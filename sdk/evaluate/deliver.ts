import { equal } from "../basics/equal.ts";
import { identityOf, type KubernetesObject } from "../model/kubernetes-object.ts";
import type { ImageSource } from "../model/image-source.ts";
import type { Resource } from "../model/resource.ts";
import type { Finding } from "../model/finding.ts";
import { canonicalise } from "./canonical.ts";
import { ignoreWaiting } from "./ignore-waiting.ts";
import { plain, type Refusal } from "./plain.ts";
import { type Leaving, leaveByProxy } from "./leave-by-proxy.ts";
import { pullImages } from "./pull-images.ts";
import { protect } from "./protect.ts";
import { attempt, type Report } from "./report.ts";

/**
 * Makes objects plain, canonical and protected. One that is no plain data, or that nobody could tell from
 * others, is reported and left out.
 */
export function deliver(
  resources: readonly Resource[],
  {
    object,
    source,
    images = {},
    leaving,
    report,
  }: {
    object: string;
    source: string;
    images?: ImageSource | undefined;
    leaving?: Leaving;
    report: Report;
  },
): KubernetesObject[] {
  return resources.flatMap((resource) => {
    const origin = { check: "values", source, object };
    const refusals: Pick<Finding, "field" | "message">[] = [];
    const refuse = (refusal: Refusal) => void refusals.push(refusal);
    // Reading content can run content: a getter.
    const made = attempt(() => ({ copy: plain(resource, refuse) }), origin, report);
    if (made === undefined) return [];
    const { copy } = made;
    if (refusals.length === 0 && isWhole(copy)) {
      pullImages(copy, images);
      if (leaving) leaveByProxy(copy, leaving);
      canonicalise(copy);
      return [ignoreWaiting(protect(copy))];
    }
    if (refusals.length === 0) refusals.push({ message: noObject });
    const place = { ...origin, object: `${object}/${describe(copy)}` };
    for (const refusal of refusals) report({ ...place, ...refusal });
    return [];
  });
}

const noObject =
  "is no Kubernetes object: apiVersion, kind and metadata.name are needed, and a namespace is text";

function isWhole(value: unknown): value is KubernetesObject {
  const { apiVersion, kind, metadata } = (value ?? {}) as Partial<KubernetesObject>;
  const { name, namespace = "" } = (metadata ?? {}) as Partial<KubernetesObject["metadata"]>;
  return [apiVersion, kind, name, namespace].every((one) => typeof one === "string");
}

/** `Deployment/observability/grafana`, as far as the value has these fields. */
function describe(copy: unknown): string {
  const { kind, metadata } = (copy ?? {}) as Partial<KubernetesObject>;
  const { name, namespace } = (metadata ?? {}) as Partial<KubernetesObject["metadata"]>;
  const text = (value: unknown, other: string) => (typeof value === "string" ? value : other);
  return `${text(kind, "?")}/${text(namespace, "")}/${text(name, "?")}`;
}

/**
 * Takes the base's own object wherever nothing differs, so that later steps know by identity what did
 * not change.
 */
export function share(
  objects: readonly KubernetesObject[],
  base: readonly KubernetesObject[] = [],
): KubernetesObject[] {
  const known = new Map(base.map((object) => [identityOf(object), object]));
  return objects.map((object) => {
    const same = known.get(identityOf(object));
    return same !== undefined && equal(same, object) ? same : object;
  });
}
