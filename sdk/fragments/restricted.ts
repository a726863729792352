/** The pod's security context under the `restricted` Pod Security level. `user` is numeric, as the kubelet needs it. */
export function restrictedPod(user: number) {
  return {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    // A volume of many files would else keep each start waiting.
    fsGroupChangePolicy: "OnRootMismatch" as const,
    seccompProfile: { type: "RuntimeDefault" as const },
  };
}

/** The container's security context under the `restricted` level, with a read-only root. */
export function restrictedContainer() {
  return {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ["ALL"] },
    readOnlyRootFilesystem: true,
  };
}
