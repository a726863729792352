import { didYouMean } from "../basics/did-you-mean.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { below, type Disagreement, told } from "./disagreement.ts";

type Rule = Readonly<
  Partial<
    Record<
      "apiGroups" | "nonResourceURLs" | "resourceNames" | "resources" | "verbs",
      readonly string[]
    >
  >
>;

/** What stands in the group "", which no CustomResourceDefinition adds to. Source: Kubernetes v1.36, `kubectl api-resources`. */
const core = new Set(
  (
    "bindings componentstatuses configmaps endpoints events limitranges namespaces nodes persistentvolumeclaims " +
    "persistentvolumes pods podtemplates replicationcontrollers resourcequotas secrets serviceaccounts services"
  ).split(" "),
);

/** https://kubernetes.io/docs/reference/access-authn-authz/authorization/#request-verb-resource; programs have others. */
const verbs =
  "get list watch create update patch delete deletecollection use bind escalate impersonate approve sign attest *".split(
    " ",
  );

/** Source: Kubernetes v1.36, `pkg/apis/rbac/validation`; that names are known, nobody asks there. */
export function roleDisagreements(object: KubernetesObject): Disagreement[] {
  const rules: readonly Rule[] = ofKind(object, "ClusterRole", "Role")?.rules ?? [];
  return rules.flatMap((rule, index) =>
    below(`rules[${index}]`, [
      ...told(!rule.verbs?.length, { field: "verbs", message: "is empty: it permits nothing" }),
      ...(rule.nonResourceURLs?.length
        ? ofPaths(rule, object.kind)
        : [...ofResources(rule), ...ofNames(rule)]),
    ]),
  );
}

function ofPaths({ apiGroups, resources, resourceNames }: Rule, kind: string): Disagreement[] {
  const others = [apiGroups, resources, resourceNames].some((names) => names?.length);
  return [
    ...told(kind === "Role", {
      field: "nonResourceURLs",
      message: "lies in no namespace: a ClusterRole permits it",
    }),
    ...told(others, {
      field: "nonResourceURLs",
      message: "does not go with resources: each has a rule of its own",
    }),
  ];
}

function ofResources({ apiGroups, resources }: Rule): Disagreement[] {
  return [
    ...told(!apiGroups?.length, {
      field: "apiGroups",
      message: 'is empty: the group of Pods and Services is ""',
    }),
    ...told(!resources?.length, { field: "resources", message: "is empty: it permits nothing" }),
  ];
}

function ofNames({ apiGroups = [], resources = [], verbs: said = [] }: Rule): Disagreement[] {
  const isCore = apiGroups.length > 0 && apiGroups.every((group) => group === "");
  const unknown = (name: string) => !name.includes("*") && !core.has(name.replace(/\/.*$/, ""));
  return [
    ...resources.flatMap((name, index) =>
      told(isCore && unknown(name), {
        field: `resources[${index}]`,
        message: withHint(`"${name}" is nothing in the group ""`, didYouMean(name, core)),
      }),
    ),
    ...said.flatMap((verb, index) => {
      const hint = verbs.includes(verb) ? "" : didYouMean(verb, verbs);
      return told(hint !== "", {
        field: `verbs[${index}]`,
        message: withHint(`"${verb}" is no verb`, hint),
      });
    }),
  ];
}

function withHint(message: string, hint: string): string {
  return hint === "" ? message : `${message}: ${hint}`;
}
