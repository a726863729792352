import { command } from "../../sdk/commands/command.ts";
import { loadFleet } from "../../sdk/commands/load-fleet.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { exitCodes } from "../../sdk/fail.ts";
import { ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { isAsked } from "./is-asked.ts";
import { judgeProofs } from "./judge-proofs.ts";
import { mutationsOf, type Mutation } from "./mutations.ts";

const help = `npm run mutate [-- <component or rule> ...]: puts faults into rules and sees whether their tests notice.

Prints the score and every fault that no test notices. test/rules/README.md lists the faults.

Exit codes: 0 at least 90 % are noticed, 1 fewer are, 3 could not run.`;

const enough = 0.9;

await command(help, {}, async (_, names) => {
  const { evaluated } = evaluate(await loadFleet());
  const mutations = mutationsOf(ruleProofs(evaluated)).filter((one) => isAsked(one, names));
  const survivors = await survivorsOf(mutations);
  for (const { name, fault } of survivors) console.log(`survives: ${name}: ${fault}`);
  const noticed = mutations.length - survivors.length;
  const score = mutations.length === 0 ? 1 : noticed / mutations.length;
  console.log(
    `${noticed} of ${mutations.length} faults are noticed: ${(score * 100).toFixed(1)} %`,
  );
  return score >= enough ? exitCodes.ok : exitCodes.differs;
});

/** A fault is put before one proof after the other, until one notices it. */
async function survivorsOf(mutations: readonly Mutation[]): Promise<Mutation[]> {
  let alive = [...mutations];
  const survivors: Mutation[] = [];
  for (let round = 0; alive.length > 0; round++) {
    survivors.push(...alive.filter(({ proofs }) => proofs.length <= round));
    const judged = alive.filter(({ proofs }) => proofs.length > round);
    const answers = await judgeProofs(
      judged.map(({ proofs }) => proofs[round]!),
      (done) => process.stderr.write(`\rround ${round + 1}: ${done} of ${judged.length} `),
    );
    if (judged.length > 0) process.stderr.write("\n");
    alive = judged.filter((_, index) => answers[index] === undefined);
  }
  return survivors;
}
