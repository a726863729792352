import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { characterFault } from "../character-fault.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { dnsLabel, type NameRule, segment, serviceLabel, subdomain } from "../name-rules.ts";

const rules: Readonly<Record<string, NameRule>> = {
  ClusterRole: segment,
  ClusterRoleBinding: segment,
  Namespace: dnsLabel,
  Role: segment,
  RoleBinding: segment,
  Service: serviceLabel,
};

export const names: ObjectCheck = {
  name: "names",
  law: "Every name is one that the API server takes for its kind, in printable ASCII.",
  run({ kind, metadata }: KubernetesObject) {
    const { name, namespace } = metadata;
    return [
      ...fault("metadata.name", name, rules[kind] ?? subdomain),
      ...(namespace === undefined ? [] : fault("metadata.namespace", namespace, dnsLabel)),
    ];
  },
};

function fault(field: string, text: string, { pattern, longest, what }: NameRule): ObjectFinding[] {
  const hint = `a name is ${what}; at most ${longest} characters`;
  if (text === "") return [{ field, message: "is empty", hint }];
  const message = characterFault(text);
  if (message) return [{ field, message, hint }];
  if (text.length > longest) {
    return [{ field, message: `has ${text.length} characters`, hint: `at most ${longest}` }];
  }
  return pattern.test(text) ? [] : [{ field, message: `"${text}" is no valid name`, hint }];
}
