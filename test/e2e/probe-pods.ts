const image = "registry.invalid/probe:1.0.0";

/** A pod that has the whole node; no namespace at the `restricted` level may take it. */
export const privilegedPod = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "privileged-probe" },
  spec: {
    hostPID: true,
    containers: [{ name: "probe", image, securityContext: { privileged: true } }],
  },
};

/** A pod that asks for nothing. */
export const restrictedPod = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "restricted-probe" },
  spec: {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    containers: [
      {
        name: "probe",
        image,
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
      },
    ],
  },
};
