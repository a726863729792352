import type { CortexOptions } from "./options.ts";

/** Refuses a ring that takes nothing as soon as one is away. Throws. */
export function refuse({ replicas }: Pick<CortexOptions, "replicas">): void {
  if (replicas !== 2) return;
  throw new Error(
    "Cannot run 2 replicas: samples need two of three, so that without one of them nothing is taken; 1, or 3 and more",
  );
}
