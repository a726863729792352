/** Which labels series may have, or which values one of them: only these, or any but these. */
export type LabelSet =
  { readonly only: ReadonlySet<string> } | { readonly allBut: ReadonlySet<string> };

export const anyLabels: LabelSet = { allBut: new Set() };

export function only(labels: Iterable<string>): LabelSet {
  return { only: new Set(labels) };
}

export function mayHave(set: LabelSet, label: string): boolean {
  return "only" in set ? set.only.has(label) : !set.allBut.has(label);
}

/** What is left of a set when only these labels stay. */
export function keep(set: LabelSet, labels: readonly string[]): LabelSet {
  return only(labels.filter((label) => mayHave(set, label)));
}

/** What is left of a set without these labels. */
export function drop(set: LabelSet, labels: readonly string[]): LabelSet {
  if ("allBut" in set) return { allBut: new Set([...set.allBut, ...labels]) };
  return only([...set.only].filter((label) => !labels.includes(label)));
}

/** A set with more labels. */
export function add(set: LabelSet, labels: Iterable<string>): LabelSet {
  const more = [...labels];
  if ("only" in set) return only([...set.only, ...more]);
  return { allBut: new Set([...set.allBut].filter((label) => !more.includes(label))) };
}

/** What series of either set may have. */
export function union(left: LabelSet, right: LabelSet): LabelSet {
  if ("only" in left) return add(right, left.only);
  if ("only" in right) return add(left, right.only);
  return { allBut: new Set([...left.allBut].filter((label) => right.allBut.has(label))) };
}

/** What is in both sets. */
export function intersection(left: LabelSet, right: LabelSet): LabelSet {
  if ("only" in left) return only([...left.only].filter((one) => mayHave(right, one)));
  if ("only" in right) return intersection(right, left);
  return { allBut: new Set([...left.allBut, ...right.allBut]) };
}

export function isNone(set: LabelSet): boolean {
  return "only" in set && set.only.size === 0;
}
