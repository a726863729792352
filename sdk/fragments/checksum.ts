import { createHash } from "node:crypto";

/**
 * An annotation that changes with some configuration: on a pod template it rolls the pods of a program
 * that cannot reload.
 */
export function checksum(...configurations: readonly unknown[]): { "checksum/config": string } {
  const digest = createHash("sha256").update(JSON.stringify(configurations)).digest("hex");
  return { "checksum/config": digest.slice(0, 16) };
}
