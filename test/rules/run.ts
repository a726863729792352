import { command } from "../../sdk/commands/command.ts";
import { loadFleet } from "../../sdk/commands/load-fleet.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { exitCodes } from "../../sdk/basics/fail.ts";
import { type RuleProof, ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { judgePath } from "../judges/judge-path.ts";
import { askedRules } from "./asked-rules.ts";
import { firstMoments } from "./first-moments.ts";
import { judgeProofs } from "./judge-proofs.ts";
import { agreedBefore, rememberAnswers } from "./verdicts.ts";

const help = `npm run test:rules [-- <component or alert> ...]: the tests of rules, run by promtool.

Says of a firing scene that does not hold when its alert first fires.

  --changed   only those that have not passed before as they are now; nothing where promtool is not built

Exit codes: 0 all hold, 2 some do not, 3 could not run, or a name fits no rule.`;

await command(
  { help, options: { changed: { type: "boolean" } }, words: Infinity },
  async ({ changed }, names) => {
    if (changed && judgePath("promtool") === undefined) {
      console.log("the tests of rules did not run: npm run judges builds promtool");
      return exitCodes.ok;
    }
    const all = ruleProofs(evaluate(await loadFleet()).evaluated);
    const proofs = askedRules(all, names).filter((one) => !changed || agreedBefore(one) !== true);
    const answers = await judgeProofs(proofs);
    rememberAnswers(proofs, answers);
    const failed = proofs.filter((_, index) => answers[index] !== undefined);
    for (const proof of failed) await report(proof, answers[proofs.indexOf(proof)] ?? "");
    console.log(
      `${proofs.length - failed.length} of ${proofs.length} rules do what their tests say`,
    );
    return failed.length === 0 ? exitCodes.ok : exitCodes.rejected;
  },
);

async function report(proof: RuleProof, answer: string): Promise<void> {
  const [first = "", ...more] = answer.split(/\n(?= {4}name: )/);
  console.error(`${proof.name}\n${first}`);
  if (more.length > 0) console.error(`    and ${more.length} more`);
  for (const moment of await firstMoments(proof)) console.error(`  ${moment}`);
}
