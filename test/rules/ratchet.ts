import { didYouMean } from "../../sdk/basics/did-you-mean.ts";
import { ruleKey } from "../../sdk/rules/rule-key.ts";
import type { RuleProof } from "../../sdk/rules/rule-proofs.ts";
import type { Mutation } from "./mutations.ts";

/** A fault of a rule, and the reason that its test gives for not noticing it. */
interface Listed {
  readonly name: string;
  readonly fault: string;
  readonly reason: string;
}

/**
 * How what survives differs from what the tests list, a line for each difference. A rule whose cluster has
 * another threshold is tested several times: what survives once may be listed.
 */
export function ratchetFaults(
  proofs: readonly RuleProof[],
  mutations: readonly Mutation[],
  survivors: readonly Mutation[],
): string[] {
  const listed = proofs.flatMap(listOf);
  const [listedOnes, faults, surviving] = [listed, mutations, survivors].map(
    (all) => new Set(all.map(idOf)),
  );
  const lines = [
    ...survivors
      .filter((one) => !listedOnes!.has(idOf(one)))
      .map((one) => `survives: ${idOf(one)}`),
    ...listed.flatMap((one) => {
      if (one.reason.trim() === "") return [`is listed without a reason: ${idOf(one)}`];
      if (surviving!.has(idOf(one))) return [];
      if (faults!.has(idOf(one))) return [`is listed and noticed: ${idOf(one)}`];
      return [`is listed and no fault: ${idOf(one)}${hint(one, mutations)}`];
    }),
  ];
  return [...new Set(lines)];
}

function listOf({ component, rule, survivors }: RuleProof): Listed[] {
  const name = `${component} ${ruleKey(rule)}`;
  return Object.entries(survivors).map(([fault, reason]) => ({ name, fault, reason }));
}

function idOf({ name, fault }: Pick<Listed, "name" | "fault">): string {
  return `${name}: ${fault}`;
}

function hint({ name, fault }: Listed, mutations: readonly Mutation[]): string {
  const own = mutations.filter((one) => one.name === name).map((one) => one.fault);
  const near = didYouMean(fault, own);
  return near && ` (${near})`;
}
