const conditions = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"] as const;

/**
 * The tolerations of a pod that is the only one of its kind and keeps nothing: its node may be lost so long, then
 * another pod starts elsewhere. Unless a pod says otherwise the API server makes it 300 s (DefaultTolerationSeconds),
 * after the 50 s in which a node that says nothing still counts as ready: alerts fire before that.
 * Not for pods with a volume, which stays with the lost node.
 */
export function leavesLostNode(tolerationSeconds: number) {
  return conditions.map((key) => ({
    key,
    operator: "Exists" as const,
    effect: "NoExecute" as const,
    tolerationSeconds,
  }));
}
