/** What two fields say that do not go together, told at one of them. */
export interface Disagreement {
  /** Below the map that holds both. */
  readonly field: string;
  readonly message: string;
}

export function told(is: unknown, disagreement: Disagreement): Disagreement[] {
  return is ? [disagreement] : [];
}

/** The same of what stands under a field. */
export function below(field: string, found: readonly Disagreement[]): Disagreement[] {
  return found.map((one) => ({ ...one, field: `${field}.${one.field}` }));
}
