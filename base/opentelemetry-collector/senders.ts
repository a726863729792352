/** In which namespace the sender's pod is, as the cluster knows it: by this resource attribute tenants are told apart. */
export const namespaceAttribute = "k8s.namespace.name";

/** Which pod sent it, as an agent says that was sent it. */
const addressAttribute = "k8s.pod.ip";

const forget = (...keys: readonly string[]) => ({
  attributes: keys.map((key) => ({ key, action: "delete" })),
});

/** What senders say of themselves and are not believed; an agent is believed whose address it took something from. */
export const unbelieved = {
  "resource/programs": forget(addressAttribute, namespaceAttribute),
  "resource/agents": forget(namespaceAttribute),
};

/** How a collector asks the API server: by its pod's account, or by a file outside of a cluster. */
export type AuthType = "serviceAccount" | "kubeConfig";

/**
 * Writes the namespace of the pod that an address belongs to into what that sent. It overwrites nothing (v0.159,
 * `setResourceAttribute`), so what senders say of it has to go before.
 */
export function knownSenders(authType: AuthType): object {
  return {
    auth_type: authType,
    extract: { metadata: [namespaceAttribute] },
    // The address of a node is that of all its pods without a network of their own, whosever they are.
    filter: { fields: [{ key: "spec.hostNetwork", op: "not-equals", value: "true" }] },
    pod_association: [
      { sources: [{ from: "resource_attribute", name: addressAttribute }] },
      { sources: [{ from: "connection" }] },
    ],
    // Before it knows the pods, a team's would be nobody's.
    wait_for_metadata: true,
    wait_for_metadata_timeout: "1m",
  };
}
