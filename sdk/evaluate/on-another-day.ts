import { remembered } from "../basics/remembered.ts";

/** Milliseconds: another day of another month and year, at another time. */
const later = 400 * 86_400_000 + 12_345_678;

/**
 * Runs content as on another day, in an empty environment: what follows from either differs from an earlier call,
 * also where both happen within the same millisecond.
 */
export function onAnotherDay<T>(run: () => T): T {
  const { Date: today } = globalThis;
  const { env } = process;
  globalThis.Date = anotherDay(today);
  process.env = {};
  try {
    return run();
  } finally {
    globalThis.Date = today;
    process.env = env;
  }
}

/** Made once: what is content is called twice for each of its members, thousands of times for a fleet. */
const anotherDay = remembered(
  (today: DateConstructor) =>
    class extends today {
      constructor(...values: []) {
        super(...((values.length === 0 ? [today.now() + later] : values) as []));
      }
      static override now = () => today.now() + later;
    } as DateConstructor,
);
