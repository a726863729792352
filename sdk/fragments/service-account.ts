import type { Resource } from "../model/resource.ts";

/** An account whose token no pod gets that does not ask for it. */
export function serviceAccount({
  name,
  namespace,
}: {
  readonly name: string;
  readonly namespace: string;
}): Extract<Resource, { kind: "ServiceAccount" }> {
  return {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name, namespace },
    automountServiceAccountToken: false,
  };
}
