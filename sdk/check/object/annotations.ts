import { readsAsText } from "../../basics/reads-as-text.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { keyFault } from "../qualified-name.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";

/** The API server's limit for all annotations of one object, keys and values, in bytes. */
const most = 262_144;
/**
 * Kustomize keeps notes of its own under these, and drops them from what it builds, or the whole object:
 * BuildAnnotations in api/resource/resource.go, api/internal/utils/annotations.go and kyaml/kio/kioutil.
 */
const reserved = /^(.+\.)?config\.(kubernetes|k8s)\.io\//;

export const annotations: ObjectCheck = {
  name: "annotations",
  law: "Annotations have keys that the API server takes and kustomize keeps, and fit into one object.",
  run(object) {
    const findings: ObjectFinding[] = [];
    walk(object, (value, path) => {
      if (path.at(-1) !== "annotations" || !/^(podM|m)etadata$/.test(String(path.at(-2)))) return;
      if (typeof value !== "object" || value === null) return;
      findings.push(...keyFindings(value, path), ...sizeFindings(value, fieldOf(path)));
    });
    return findings;
  },
};

function keyFindings(map: object, path: readonly Step[]): ObjectFinding[] {
  const isObjectsOwn = path.length === 2;
  return Object.keys(map).flatMap((key) => {
    const field = fieldOf([...path, key]);
    const message = keyFault(key) ?? (reserved.test(key) ? "is a key that kustomize removes" : "");
    if (message) return [{ field, message }];
    return isObjectsOwn && !readsAsText(key) ? [{ field, ...bareKey(key) }] : [];
  });
}

/** Kustomize writes the keys of an object's own annotations anew, and bare; not those of a pod template. */
function bareKey(key: string): ObjectFinding {
  return {
    message: "is a key that kustomize takes for a number, a date or a word of YAML, and fails on",
    hint: `put a prefix in front: example.com/${key}`,
  };
}

function sizeFindings(map: object, field: string): ObjectFinding[] {
  const size = Object.entries(map)
    .flat()
    .reduce((sum, text) => sum + Buffer.byteLength(String(text)), 0);
  const message = `hold ${size} bytes, but ${most} is the most`;
  return size > most ? [{ field, message, hint: "put long text into a ConfigMap" }] : [];
}
