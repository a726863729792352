import { judgeProofs, type Proof } from "./judge-proofs.ts";
import type { Mutation } from "./mutations.ts";
import { agreedBefore, rememberAnswers } from "./verdicts.ts";

/** So many proofs are judged before the answers are kept: an interrupted run goes on where it was. */
const keptTogether = 400;

/**
 * The faults that no proof notices: each is put before one proof after the other, until one does. Proofs that
 * were answered before cost nothing.
 */
export async function survivorsOf(
  mutations: readonly Mutation[],
  show: (progress: string) => unknown = () => undefined,
): Promise<Mutation[]> {
  let alive = [...mutations];
  const survivors: Mutation[] = [];
  for (let round = 0; alive.length > 0; round++) {
    survivors.push(...alive.filter(({ proofs }) => proofs.length <= round));
    const judged = alive.filter(({ proofs }) => proofs.length > round);
    const agreed = await agreedWith(
      judged.map(({ proofs }) => proofs[round]!),
      (done) => show(`\rround ${round + 1}: ${done} `),
    );
    if (judged.length > 0) show("\n");
    alive = judged.filter((_, index) => agreed[index]);
  }
  return survivors;
}

async function agreedWith(
  proofs: readonly Proof[],
  show: (progress: string) => unknown,
): Promise<boolean[]> {
  const known = proofs.map(agreedBefore);
  const places = known.flatMap((agreed, place) => (agreed === undefined ? [place] : []));
  for (let start = 0; start < places.length; start += keptTogether) {
    const part = places.slice(start, start + keptTogether);
    const asked = part.map((place) => proofs[place]!);
    const answers = await judgeProofs(asked, (done) => show(`${start + done} of ${places.length}`));
    rememberAnswers(asked, answers);
    part.forEach((place, index) => (known[place] = answers[index] === undefined));
  }
  return known.map((agreed) => agreed === true);
}
