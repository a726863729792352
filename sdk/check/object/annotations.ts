import type { Finding, ObjectCheck } from "../check.ts";
import { keyFault } from "../qualified-name.ts";
import { fieldOf, walk } from "../walk.ts";

/** The API server's limit for all annotations of one object, keys and values, in bytes. */
const most = 262_144;
/** Kustomize keeps notes of its own under these, and drops them from what it builds. */
const reserved = /^(internal\.)?config\.(kubernetes|k8s)\.io\//;

export const annotations: ObjectCheck = {
  name: "annotations",
  law: "Annotations have keys that the API server takes and kustomize keeps, and fit into one object.",
  run(object) {
    const findings: Finding[] = [];
    walk(object, (value, path) => {
      if (path.at(-1) !== "annotations" || !/^(podM|m)etadata$/.test(String(path.at(-2)))) return;
      if (typeof value !== "object" || value === null) return;
      findings.push(...keyFindings(value, path), ...sizeFindings(value, fieldOf(path)));
    });
    return findings;
  },
};

function keyFindings(map: object, path: readonly (string | number)[]): Finding[] {
  return Object.keys(map).flatMap((key) => {
    const fault =
      keyFault(key) ?? (reserved.test(key) ? "is a key that kustomize removes" : undefined);
    return fault ? [{ field: fieldOf([...path, key]), message: fault }] : [];
  });
}

function sizeFindings(map: object, field: string): Finding[] {
  const size = Object.entries(map)
    .flat()
    .reduce((sum, text) => sum + Buffer.byteLength(String(text)), 0);
  const message = `hold ${size} bytes, but ${most} is the most`;
  return size > most ? [{ field, message, hint: "put long text into a ConfigMap" }] : [];
}
