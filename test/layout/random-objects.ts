import fc from "fast-check";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { awkwardAnnotations, isAnnotation } from "./awkward-strings.ts";
import { mapPair, structuredCopy, text } from "./random-values.ts";

const label = fc.constantFrom("yes", "010", "a.b", "x", "1e3", "null", "v1.2.3", "0X1F", "1_0");
const labelKey = fc.constantFrom(
  ...[
    "app",
    "app.kubernetes.io/name",
    "on",
    "y",
    "true",
    "8",
    "0X1F",
    "2001-01-01",
    "example.com/8",
  ],
);
const labels = fc.dictionary(labelKey, label, { minKeys: 1 });
/** The checks refuse the rest. */
const annotationKey = fc.constantFrom(...awkwardAnnotations.filter(isAnnotation));
const annotations = fc.dictionary(annotationKey, text, { minKeys: 1 });
const metadata = fc.record({ labels, annotations }, { requiredKeys: [] });

const fileKey = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("a.yaml", "b.ini", "no", "1.json", "c") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...["10", "1e3", "0X1F", "0b", "true", "1_0", "2001-01-01", "k".repeat(253)],
      ...[".gitignore", ".gitattributes", ".git", ".generate-1-x", "con", "nul.txt", "a.", "-"],
    ),
  },
);
const fileData = fc.dictionary(fileKey, text);

/** The same kinds with and without group, in several groups, and names that regular expressions read. */
const kinds = [
  { apiVersion: "v1", kind: "Service" },
  { apiVersion: "example.com/v1", kind: "Service" },
  { apiVersion: "serving.example.org/v1", kind: "Service" },
  { apiVersion: "apps/v1", kind: "Deployment" },
  { apiVersion: "example.com/v1", kind: "Widget" },
  { apiVersion: "monitoring.coreos.com/v1", kind: "PrometheusRule" },
];
const clusterKinds = [
  { apiVersion: "v1", kind: "Namespace" },
  { apiVersion: "scheduling.k8s.io/v1", kind: "PriorityClass" },
];

/** One object before and after; undefined where it does not exist. */
export interface ObjectPair {
  readonly from?: KubernetesObject;
  readonly to?: KubernetesObject;
}

const place = fc.record({
  kind: fc.nat(),
  isClusterScoped: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  namespace: fc.constantFrom("monitoring", "other"),
  fate: fc.integer({ min: 0, max: 19 }),
});

/**
 * The `index` keeps names apart; dots in one would also hit a neighbour, were they not escaped. Some look
 * like numbers, like other files of the tree, or like what Windows keeps.
 */
export function name(index: number): string {
  const number = Math.floor(index / 8);
  const shapes = ["a.N", "a-N", "axN", "0xN", "N", "1eN", "a.N.absent", "con.N"];
  return shapes[index % shapes.length]!.replace("N", String(number));
}

/** What an object has besides its metadata: a spec, one that is nothing, or none. */
const specPair = fc.oneof(
  {
    weight: 9,
    arbitrary: mapPair.map(([from, to]): [object, object] => [{ spec: from }, { spec: to }]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom<object>({ spec: null }, {}, { spec: { a: null } }),
      fc.constantFrom<object>({ spec: null }, {}, { spec: { a: null } }),
    ),
  },
);

/** Objects of several kinds whose specs are arbitrary, some of them moved, renamed, added or gone. */
export const objectPair: fc.Arbitrary<(index: number) => ObjectPair> = fc
  .record({
    place,
    specs: specPair,
    before: metadata,
    after: metadata,
    keepsMetadata: fc.boolean(),
  })
  .map(({ place, specs, before, after, keepsMetadata }) => (index) => {
    const type = place.isClusterScoped
      ? clusterKinds[place.kind % clusterKinds.length]!
      : kinds[place.kind % kinds.length]!;
    const namespace = place.isClusterScoped ? {} : { namespace: place.namespace };
    const object = (meta: object, spec: object): KubernetesObject => ({
      ...type,
      metadata: { name: name(index), ...namespace, ...structuredCopy(meta) },
      ...spec,
    });
    return fated(
      object(before, specs[0]),
      object(keepsMetadata ? before : after, specs[1]),
      place.fate,
    );
  });

/** ConfigMaps with files that come, go and change. */
export const configMapPair: fc.Arbitrary<(index: number) => ObjectPair> = fc
  .record({
    place,
    before: fileData,
    after: fileData,
    oldMeta: metadata,
    newMeta: metadata,
    keepsMetadata: fc.boolean(),
  })
  .map(({ place, before, after, oldMeta, newMeta, keepsMetadata }) => (index) => {
    const object = (meta: object, data: Record<string, string>): KubernetesObject => ({
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: name(index), namespace: place.namespace, ...structuredCopy(meta) },
      ...(Object.keys(data).length > 0 && { data }),
    });
    return fated(
      object(oldMeta, before),
      object(keepsMetadata ? oldMeta : newMeta, after),
      place.fate,
    );
  });

function fated(from: KubernetesObject, to: KubernetesObject, fate: number): ObjectPair {
  const { metadata: meta } = to;
  switch (fate) {
    case 0:
      return { from };
    case 1:
      return { to };
    case 2:
      return { from, to: { ...to, metadata: { ...meta, name: `${meta.name}-renamed` } } };
    case 3:
      return meta.namespace === undefined
        ? { from, to }
        : { from, to: { ...to, metadata: { ...meta, namespace: "elsewhere" } } };
    case 4:
      return { from, to: from };
    default:
      return { from, to };
  }
}
