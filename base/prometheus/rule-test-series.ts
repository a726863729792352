export const replica = { namespace: "observability", pod: "a" };
export const labels = { job: "prometheus", ...replica };
/** The matchers of the replica's own series. */
export const onReplica = 'job="prometheus", namespace="observability", pod="a"';
