/**
 * When an application comes up, earliest first. The position is the Argo CD sync wave.
 * Flows may form circles, so they never order anything; phases do.
 */
export const phases = ["foundation", "crds", "operators", "stores", "workloads"] as const;

export type Phase = (typeof phases)[number];
