/** The labels of every series of a replica. */
export const on = (pod: string) => `job="cortex", namespace="observability", pod="${pod}"`;
export const namespace = { namespace: "observability" };
