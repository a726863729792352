import { command } from "../../sdk/commands/command.ts";
import { loadFleet } from "../../sdk/commands/load-fleet.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { exitCodes } from "../../sdk/basics/fail.ts";
import { ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { askedRules } from "./asked-rules.ts";
import { judgeProofs } from "./judge-proofs.ts";
import { mutationsOf } from "./mutations.ts";
import { ratchetFaults } from "./ratchet.ts";
import { survivorsOf } from "./survivors.ts";
import { agreedBefore, rememberAnswers } from "./verdicts.ts";

const help = `npm run mutate [-- <component or rule> ...]: puts faults into rules and sees whether their tests notice.

Prints every fault that no test notices and that its rule's test does not list under \`survivors\`, and every
one that is listed for nothing. A test that its own rule fails would notice anything, so that is told first.
test/rules/README.md lists the faults. What was judged before is remembered.

Exit codes: 0 what survives is what is listed, 1 it is not, 2 a rule fails its own test, 3 could not run, or a
name fits no rule.`;

await command({ help, words: Infinity }, async (_, names) => {
  const proofs = ruleProofs(evaluate(await loadFleet()).evaluated);
  const listed = names.length === 0 ? proofs : askedRules(proofs, names);
  const unsure = listed.filter((one) => agreedBefore(one) !== true);
  const answers = await judgeProofs(unsure);
  rememberAnswers(unsure, answers);
  const failing = unsure.filter((_, index) => answers[index] !== undefined);
  if (failing.length > 0) {
    const rules = failing.map(({ name }) => name).join(", ");
    console.log(
      `What its test does not hold for yet, it cannot tell from faults: ${rules} (npm run test:rules)`,
    );
    return exitCodes.rejected;
  }
  const mutations = askedRules(mutationsOf(proofs), names);
  const show = (text: string) => process.stderr.isTTY && process.stderr.write(text);
  const survivors = await survivorsOf(mutations, show);
  const faults = ratchetFaults(listed, mutations, survivors);
  for (const line of faults) console.log(line);
  const noticed = mutations.length - survivors.length;
  console.log(
    `${noticed} of ${mutations.length} faults are noticed, ${survivors.length} are not; ` +
      (faults.length === 0
        ? "all of these are listed"
        : `and ${faults.length} times \`survivors\` says something else (above: what it must list, or must not)`),
  );
  if (faults.length === 0) return exitCodes.ok;
  console.log(
    "Strengthen the scenes; what none can notice, list in the rule's test under `survivors` with the reason.",
  );
  return exitCodes.differs;
});
