/**
 * The namespaces of `apps/namespaces.ts` in PromQL. A rule that asks kube-state-metrics for a workload by its name says
 * it, or whoever calls something `valkey` in a namespace of their own would be heard as ours.
 */
export const ownNamespaces = 'namespace=~"observability(-[a-z]+)?"';
