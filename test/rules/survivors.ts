import { judgeProofs } from "./judge-proofs.ts";
import type { Mutation } from "./mutations.ts";

/** The faults that no proof notices: each is put before one proof after the other, until one does. */
export async function survivorsOf(
  mutations: readonly Mutation[],
  show: (progress: string) => unknown = () => undefined,
): Promise<Mutation[]> {
  let alive = [...mutations];
  const survivors: Mutation[] = [];
  for (let round = 0; alive.length > 0; round++) {
    survivors.push(...alive.filter(({ proofs }) => proofs.length <= round));
    const judged = alive.filter(({ proofs }) => proofs.length > round);
    const answers = await judgeProofs(
      judged.map(({ proofs }) => proofs[round]!),
      (done) => show(`\rround ${round + 1}: ${done} of ${judged.length} `),
    );
    if (judged.length > 0) show("\n");
    alive = judged.filter((_, index) => answers[index] === undefined);
  }
  return survivors;
}
