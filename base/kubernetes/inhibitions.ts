import { alerts, type Inhibition, sameTarget } from "../../sdk/index.ts";
import type { KubernetesOptions } from "./options.ts";

const cluster = ["cluster"];

/** Who hears that the API server or the kubelets are away knows what asks them in vain. */
export const kubernetesInhibitions: readonly Inhibition[] = [
  {
    source: alerts("KubeApiServerDown"),
    target: alerts([
      "KubeApiServerErrorBudgetBurn",
      "KubeApiServerTerminatedRequests",
      "KubeClientErrors",
    ]),
    equal: cluster,
  },
  {
    source: alerts("KubeApiServerDown"),
    target: alerts("TargetDown", { job: "apiserver" }),
    equal: cluster,
  },
  {
    source: alerts("KubeApiServerErrorBudgetBurn", { severity: "critical" }),
    target: alerts(["KubeApiServerTerminatedRequests", "KubeClientErrors"]),
    equal: cluster,
  },
  { source: alerts("KubeletDown"), target: alerts("KubeletUnreachable"), equal: cluster },
  {
    source: alerts(["KubeletDown", "KubeletUnreachable"]),
    target: alerts("TargetDown", { job: "kubelet" }),
    equal: cluster,
  },
  {
    source: alerts(["KubeletClientCertificateExpiration", "KubeletServerCertificateExpiration"]),
    target: alerts("KubeletCertificateRenewalErrors"),
    equal: [...sameTarget, "node"],
  },
];

/** Whoever hears that one of the two is away knows that it does not answer. */
export function controlPlaneInhibitions({ controlPlane }: KubernetesOptions): Inhibition[] {
  if (controlPlane === false) return [];
  const down = ["KubeSchedulerDown", "KubeControllerManagerDown"] as const;
  const jobs = ["kube-scheduler", "kube-controller-manager"] as const;
  return [
    { source: alerts("KubeApiServerDown"), target: alerts(down), equal: cluster },
    ...down.map((name, index) => ({
      source: alerts(name),
      target: alerts("TargetDown", { job: jobs[index]! }),
      equal: cluster,
    })),
  ];
}
