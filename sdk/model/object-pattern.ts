/**
 * Whether a pattern names an object: `<cluster>/<application>/<kind>/<namespace>/<name>`, where `*` stands for
 * one segment. What is said of a whole application or cluster has fewer segments.
 */
export function matchesPattern(pattern: string, object: string): boolean {
  const wanted = pattern.split("/");
  const actual = object.split("/");
  return (
    wanted.length === actual.length &&
    wanted.every((segment, index) => segment === "*" || segment === actual[index])
  );
}
