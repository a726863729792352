import { expect } from "@jest/globals";

/** Asks again until it is so, or four minutes are over. What an ask throws may be over at the next one. */
export async function eventually<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  const until = Date.now() + 240_000;
  while (Date.now() < until) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && JSON.stringify(answer) === JSON.stringify(wanted)) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  expect(await ask()).toEqual(wanted);
}
