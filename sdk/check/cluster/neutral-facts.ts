import { neutralDomain, neutralLabel, neutralRanges } from "../../evaluate/neutral-cluster.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck } from "../check.ts";
import { remembered } from "../../basics/remembered.ts";
import { fieldOf, walk } from "../../basics/walk.ts";

/** `192.0.2.`: the first three numbers of the documentation range. */
const neutralAddress = neutralRanges[0]!.split(".").slice(0, 3).join(".").concat(".");

const neutral = [neutralDomain, neutralLabel, neutralAddress];

export const neutralFacts: ClusterCheck = {
  name: "neutral-facts",
  law: "No name or address of the neutral cluster reaches a real one.",
  run: ({ applications }) =>
    applications.flatMap(({ name: application, objects }) =>
      objects.flatMap((object) =>
        findingsOf(object).map((finding) => ({ application, object, ...finding })),
      ),
    ),
};

const findingsOf = remembered((object: KubernetesObject) => {
  const findings: ObjectFinding[] = [];
  const judge = (text: string, path: readonly (string | number)[]) => {
    const found = neutral.find((one) => text.includes(one));
    if (found === undefined) return;
    const message = `holds ${found}, which is nowhere`;
    const hint = "take it from the cluster that the function is given";
    findings.push({ field: fieldOf(path), message, hint });
  };
  walk(object, (value, path) => {
    if (typeof value === "string") judge(value, path);
    const key = path.at(-1);
    if (typeof key === "string") judge(key, path);
  });
  return findings;
});
