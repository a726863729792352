import { command } from "../../sdk/commands/command.ts";
import { loadFleet } from "../../sdk/commands/load-fleet.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { exitCodes } from "../../sdk/basics/fail.ts";
import { ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { askedRules } from "./asked-rules.ts";
import { mutationsOf } from "./mutations.ts";
import { survivorsOf } from "./survivors.ts";

const help = `npm run mutate [-- <component or rule> ...]: puts faults into rules and sees whether their tests notice.

Prints the score and every fault that no test notices. test/rules/README.md lists the faults.

Exit codes: 0 at least 90 % are noticed, 1 fewer are, 3 could not run, or a name fits no rule.`;

const enough = 0.9;

await command(help, {}, async (_, names) => {
  const { evaluated } = evaluate(await loadFleet());
  const mutations = askedRules(mutationsOf(ruleProofs(evaluated)), names);
  const show = (text: string) => process.stderr.isTTY && process.stderr.write(text);
  const survivors = await survivorsOf(mutations, show);
  for (const { name, fault } of survivors) console.log(`survives: ${name}: ${fault}`);
  const noticed = mutations.length - survivors.length;
  const score = mutations.length === 0 ? 1 : noticed / mutations.length;
  console.log(
    `${noticed} of ${mutations.length} faults are noticed: ${(score * 100).toFixed(1)} %`,
  );
  return score >= enough ? exitCodes.ok : exitCodes.differs;
});
