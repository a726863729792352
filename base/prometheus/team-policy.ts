import type { ClusterFacts, Resource } from "../../sdk/index.ts";
import { ofTeams } from "./trust.ts";

const version = "admissionregistration.k8s.io/v1";

/** What teams may not write: objects of a kind, and why in words for whoever is refused. */
export interface TeamPolicy {
  readonly name: string;
  /** `prometheusrules`, of the operator's group. */
  readonly resource: string;
  /** In CEL, what must hold of such an object. */
  readonly validations: readonly { readonly expression: string; readonly message: string }[];
}

/** Has the API server refuse objects of teams, and nobody else's. */
export function teamPolicy(
  { name, resource, validations }: TeamPolicy,
  cluster: ClusterFacts,
): Resource[] {
  return [
    {
      apiVersion: version,
      kind: "ValidatingAdmissionPolicy",
      metadata: { name },
      spec: {
        failurePolicy: "Fail",
        matchConstraints: {
          namespaceSelector: ofTeams(cluster),
          resourceRules: [
            {
              apiGroups: ["monitoring.coreos.com"],
              apiVersions: ["v1"],
              operations: ["CREATE", "UPDATE"],
              resources: [resource],
            },
          ],
        },
        validations: [...validations],
      },
    },
    {
      apiVersion: version,
      kind: "ValidatingAdmissionPolicyBinding",
      metadata: { name },
      spec: { policyName: name, validationActions: ["Deny"] },
    },
  ];
}
