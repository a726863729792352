/**
 * When an application comes up, earliest first. The position is the Argo CD sync wave.
 * Flows may form circles, so they order no applications; phases do.
 */
export const phases = ["foundation", "crds", "operators", "stores", "workloads"] as const;

export type Phase = (typeof phases)[number];
