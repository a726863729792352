import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { eachPlace, mapOf } from "../each-place.ts";

/**
 * What tells the items of a list apart, by the last names on the way to it: the `x-kubernetes-list-map-keys` of the API
 * server's own OpenAPI document, v1.36. Ports have a law of their own.
 */
const itemKeys: Readonly<Record<string, readonly string[]>> = {
  "containers.env": ["name"],
  "containers.volumeDevices": ["devicePath"],
  "containers.volumeMounts": ["mountPath"],
  "initContainers.env": ["name"],
  "initContainers.volumeDevices": ["devicePath"],
  "initContainers.volumeMounts": ["mountPath"],
  "resources.claims": ["name"],
  "securityContext.sysctls": ["name"],
  "spec.containers": ["name"],
  "spec.hostAliases": ["ip"],
  "spec.imagePullSecrets": ["name"],
  "spec.initContainers": ["name"],
  "spec.resourceClaims": ["name"],
  "spec.topologySpreadConstraints": ["topologyKey", "whenUnsatisfiable"],
  "spec.volumes": ["name"],
};

export const uniqueItems: ObjectCheck = {
  name: "unique-items",
  law: "No two items of a list are the same to the API server: two containers of one name, two mounts at one path, a variable twice.",
  run(object) {
    const findings: ObjectFinding[] = [];
    const containers = new Set<string>();
    eachPlace(object, ({ value, last, field }) => {
      const place = last(2);
      const keys = itemKeys[place];
      if (keys === undefined || !Array.isArray(value)) return;
      // Those that prepare a pod share its names with those that it is made of.
      const seen = /^spec\.(initC|c)ontainers$/.test(place) ? containers : new Set<string>();
      value.forEach((item: unknown, index) => {
        const name = keys.map((key) => String(mapOf(item)?.[key] ?? "")).join(", ");
        const at = keys.length === 1 ? `.${keys[0]}` : "";
        if (seen.has(name) && name !== "") {
          findings.push({ field: `${field()}[${index}]${at}`, message: `"${name}" stands twice` });
        }
        seen.add(name);
      });
    });
    return findings;
  },
};
