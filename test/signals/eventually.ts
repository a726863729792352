import { expect } from "@jest/globals";
import { waitEnd } from "../judges/wait-end.ts";

/**
 * Asks again until it is so, ever less often, or four minutes are over, or jest is about to give up: it then says what
 * was wanted and what came last. What an ask throws may be over at the next one.
 */
export async function eventually<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  const until = waitEnd(240);
  let last: unknown = "no answer";
  const asked = async () => {
    last = await ask().catch((error: unknown) => error);
  };
  for (let pause = 20; Date.now() < until; pause = Math.min(2 * pause, 500)) {
    await before(until, asked());
    if (JSON.stringify(last) === JSON.stringify(wanted)) return;
    await before(until, new Promise((done) => setTimeout(done, pause)));
  }
  expect(last).toEqual(wanted);
}

/** Waits for something, but not longer than until then. */
async function before(until: number, some: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise((done) => (timer = setTimeout(done, until - Date.now())));
  await Promise.race([some, over]);
  clearTimeout(timer);
}
