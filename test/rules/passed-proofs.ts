import { digest } from "../../sdk/memory/digest.ts";
import {
  isSatisfied,
  rememberSatisfied,
  saveVerdicts,
  verdictOf,
} from "../../sdk/memory/verdicts.ts";
import { judgePath } from "../judges/judge-path.ts";
import type { Proof } from "./judge-proofs.ts";

/** Whether this promtool has agreed with a proof before. */
export function hasPassed(proof: Proof): boolean {
  return isSatisfied(verdict(proof));
}

export function rememberPassed(proofs: readonly Proof[]): void {
  for (const proof of proofs) rememberSatisfied(verdict(proof));
  saveVerdicts();
}

function verdict({ rules, tests }: Proof): string | undefined {
  const law = new URL("./judge-proofs.ts", import.meta.url).href;
  return verdictOf(law, [judgePath("promtool") ?? "", digest({ rules, tests })]);
}
