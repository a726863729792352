/** Nobody is told, on purpose. */
export interface Silent {
  readonly silent: string;
}

/** Says that a receiver tells nobody, and why that is meant. */
export function silent(reason: string): Silent {
  return { silent: reason };
}
