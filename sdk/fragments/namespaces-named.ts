/**
 * Selects namespaces by name, sorted. Of no names none: an `In` without values is no selector to the API server and
 * the operator, and every namespace has this label.
 */
export function namespacesNamed(names: readonly string[]) {
  const key = "kubernetes.io/metadata.name";
  const values = [...names].sort();
  return {
    matchExpressions: [
      values.length === 0
        ? { key, operator: "DoesNotExist" as const }
        : { key, operator: "In" as const, values },
    ],
  };
}
