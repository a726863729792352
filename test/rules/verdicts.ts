import { digest } from "../../sdk/memory/digest.ts";
import {
  isSatisfied,
  rememberSatisfied,
  saveVerdicts,
  verdictOf,
} from "../../sdk/memory/verdicts.ts";
import { judgePath } from "../judges/judge-path.ts";
import type { Proof } from "./judge-proofs.ts";

/** Whether this promtool agreed with a proof before; undefined where it is not known. */
export function agreedBefore(proof: Proof): boolean | undefined {
  if (isSatisfied(verdict(proof, "agrees"))) return true;
  return isSatisfied(verdict(proof, "objects")) ? false : undefined;
}

/**
 * Keeps what promtool said for the next run.
 *
 * @param answers as of `judgeProofs`, in the order of the proofs
 */
export function rememberAnswers(
  proofs: readonly Proof[],
  answers: readonly (string | undefined)[],
): void {
  proofs.forEach((proof, index) =>
    rememberSatisfied(verdict(proof, answers[index] === undefined ? "agrees" : "objects")),
  );
  saveVerdicts();
}

function verdict({ rules, tests }: Proof, answer: "agrees" | "objects"): string | undefined {
  const law = new URL("./judge-proofs.ts", import.meta.url).href;
  return verdictOf(law, [judgePath("promtool") ?? "", answer, digest({ rules, tests })]);
}
