import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { characterFault } from "../character-fault.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";

/** A rule of the API server for names. */
interface Rule {
  readonly pattern: RegExp;
  readonly longest: number;
  readonly what: string;
}

const label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const subdomain: Rule = {
  pattern: new RegExp(`^${label}(\\.${label})*$`),
  longest: 253,
  what: "a DNS subdomain (RFC 1123): lower-case letters, digits, - and ., not at either end",
};
const dnsLabel: Rule = {
  pattern: new RegExp(`^${label}$`),
  longest: 63,
  what: "a DNS label (RFC 1123): lower-case letters, digits and -, not at either end",
};
const serviceLabel: Rule = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  what: "a DNS label (RFC 1035): lower-case letters, digits and -, a letter in front",
};
/** What fits into a URL's path: the API server asks no more of RBAC objects. */
const segment: Rule = {
  pattern: /^(?!\.{1,2}$)[^/%\\]+$/,
  longest: 253,
  what: "a path segment: neither . nor .., and without /, % and \\",
};

const rules: Readonly<Record<string, Rule>> = {
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

function fault(field: string, text: string, { pattern, longest, what }: Rule): ObjectFinding[] {
  const hint = `a name is ${what}; at most ${longest} characters`;
  if (text === "") return [{ field, message: "is empty", hint }];
  const message = characterFault(text);
  if (message) return [{ field, message, hint }];
  if (text.length > longest) {
    return [{ field, message: `has ${text.length} characters`, hint: `at most ${longest}` }];
  }
  return pattern.test(text) ? [] : [{ field, message: `"${text}" is no valid name`, hint }];
}
