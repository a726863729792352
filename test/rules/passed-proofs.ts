import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { judgePath } from "../judges/judge-path.ts";
import type { Proof } from "./judge-proofs.ts";

const file = join(repository, ".cache", "rule-tests.json");

/** Which proofs this promtool has agreed with before; a lost file costs one full run. */
export function passedProofs(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(file, "utf8")) as string[]);
  } catch {
    return new Set();
  }
}

export function rememberPassed(proofs: readonly Proof[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(proofs.map(proofHash)));
}

export function proofHash({ rules, tests }: Proof): string {
  const judge = judgePath("promtool");
  return createHash("sha256")
    .update(JSON.stringify([judge, rules, tests]))
    .digest("hex");
}
