/** Pauses for so many milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * Asks again and again until there is an answer, and returns it.
 *
 * @param ask undefined means: not yet. What it throws ends the waiting
 * @param options `what` is waited for, named in the error; `explain` says what is missing still
 */
export async function waitFor<T>(
  ask: () => Promise<T | undefined>,
  options: {
    readonly what: string;
    readonly seconds: number;
    readonly explain?: () => Promise<string>;
  },
): Promise<T> {
  const until = Date.now() + options.seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > until) {
      const missing = options.explain ? `:\n${await options.explain()}` : "";
      throw new Error(`${options.what}: not after ${options.seconds} s${missing}`);
    }
    await sleep(1000);
  }
}
