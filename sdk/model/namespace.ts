/** A namespace that applications live in. They refer to it by value, never by a typed name. */
export interface Namespace {
  readonly name: string;
  /** The Pod Security level that the API server enforces there. */
  readonly podSecurity: "restricted" | "baseline" | "privileged";
  /** What lives there; becomes the `description` annotation. */
  readonly purpose: string;
  /** Somebody else made it before: the tree neither owns it nor closes its doors. */
  readonly outside?: true;
  /** Another project's programs live there: it is made and closed as any other, and nobody reads monitors or rules there. */
  readonly foreign?: true;
}

export function namespace(definition: Namespace): Namespace {
  return definition;
}
