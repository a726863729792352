import { toYaml } from "../../basics/yaml.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";

/** What the API server takes as the data of one ConfigMap, in bytes. */
const mostData = 1_048_576;
/** What the operator puts into one ConfigMap of rules (half of the above), in bytes. */
const mostRules = 524_288;

export const sizes: ObjectCheck = {
  name: "sizes",
  law: "A ConfigMap holds at most 1 MiB, and a PrometheusRule renders to at most 512 KiB.",
  run(object) {
    if (object.kind === "ConfigMap") {
      const size = dataSize(object);
      const hint = "split it into several ConfigMaps";
      return size > mostData ? [{ field: "data", message: tooLarge(size, mostData), hint }] : [];
    }
    if (object.kind !== "PrometheusRule") return [];
    const size = rulesSize(object);
    const hint = "split its groups over several PrometheusRules";
    return size > mostRules
      ? [{ field: "spec.groups", message: tooLarge(size, mostRules), hint }]
      : [];
  },
};

function tooLarge(size: number, most: number): string {
  return `holds ${size} bytes, but ${most} is the most`;
}

function dataSize(object: KubernetesObject): number {
  const { data = {}, binaryData = {} } = ofKind(object, "ConfigMap") ?? {};
  const entries = [...Object.entries(data), ...Object.entries(binaryData)];
  return entries.flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** Rendering is slow, and indentation never makes a text ten times as long as its JSON. */
function rulesSize({ spec }: KubernetesObject): number {
  const short = JSON.stringify(spec).length;
  return short * 10 < mostRules ? short : Buffer.byteLength(toYaml(spec, "rules"));
}
