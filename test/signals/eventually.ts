import { expect } from "@jest/globals";

/** Asks again until it is so, or two minutes are over. */
export async function eventually<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    if (JSON.stringify(await ask()) === JSON.stringify(wanted)) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  expect(await ask()).toEqual(wanted);
}
