import type { BuildStep } from "./build-steps.ts";

/** What a run of builds left behind. */
export interface Built {
  /** What was said against each build that failed. */
  readonly failures: readonly string[];
  /** What there was no time for, by name; one that was under way is given up. */
  readonly unbuilt: readonly string[];
}

/**
 * Builds what is not there, one after the other, and says on `print` how that goes.
 *
 * @param seconds how long that may take in all
 */
export async function buildWithin(
  steps: readonly BuildStep[],
  { seconds, print }: { readonly seconds: number; readonly print: (text: string) => void },
): Promise<Built> {
  const over = new AbortController();
  // A timer counts to 24 days; without a limit there is none.
  const timer = Number.isFinite(seconds)
    ? setTimeout(() => over.abort(), seconds * 1000)
    : undefined;
  const failures: string[] = [];
  const unbuilt: string[] = [];
  try {
    for (const [index, step] of steps.entries()) {
      print(`[${index + 1}/${steps.length}] ${step.name} ${step.version} ... `);
      const answer = await build(step, over.signal);
      print(`${answer.says}\n`);
      if (answer.failure !== undefined) failures.push(`${step.name}: ${answer.failure}`);
      if (answer.noTime) unbuilt.push(step.name);
    }
  } finally {
    clearTimeout(timer);
  }
  return { failures, unbuilt };
}

interface Answer {
  readonly says: string;
  readonly failure?: string;
  readonly noTime?: true;
}

async function build(step: BuildStep, signal: AbortSignal): Promise<Answer> {
  if (step.isThere()) return { says: "there" };
  if (signal.aborted) return { says: "no time left", noTime: true };
  const start = Date.now();
  try {
    await step.build(signal);
    return { says: `${Math.round((Date.now() - start) / 1000)} s` };
  } catch (error) {
    if (signal.aborted) return { says: "given up, no time left", noTime: true };
    return { says: "FAILED", failure: error instanceof Error ? error.message : String(error) };
  }
}
