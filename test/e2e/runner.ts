import { NotInFleet } from "../not-in-fleet.ts";
import type { World } from "./world.ts";

/** One named test. It fails by throwing; what it returns is the line that says what was seen. */
export interface Test {
  readonly name: string;
  /** The name of the test that brings about what this one starts from. */
  readonly after?: string;
  readonly run: (world: World) => Promise<string>;
}

/** The tests with these names (all, when none is named) and what they start from, in order. */
export function select(tests: readonly Test[], names: readonly string[]): Test[] {
  const wanted = new Set(names.length > 0 ? names : tests.map(({ name }) => name));
  for (const { name, after } of [...tests].reverse()) {
    if (after !== undefined && wanted.has(name)) wanted.add(after);
  }
  return tests.filter(({ name }) => wanted.has(name));
}

/**
 * Runs tests in order and prints a line for each; what starts from a failed test fails, too. A test that the
 * fleet has no cluster for is skipped.
 */
export async function runTests(
  tests: readonly Test[],
  world: World,
): Promise<{ failed: number; skipped: readonly string[] }> {
  const failed = new Set<string>();
  const skipped: string[] = [];
  for (const test of tests) {
    const start = Date.now();
    const { ends, text } = await attempt(test, { world, failed });
    if (ends === "FAILED ") failed.add(test.name);
    if (ends === "skipped") skipped.push(text);
    console.log(`${ends} ${test.name}: ${text}  ${seconds(start)}`);
  }
  return { failed: failed.size, skipped };
}

/** How long ago, as `12.3 s`. */
export function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

async function attempt(
  { run, after }: Test,
  { world, failed }: { readonly world: World; readonly failed: ReadonlySet<string> },
): Promise<{ ends: "ok     " | "FAILED " | "skipped"; text: string }> {
  if (after !== undefined && failed.has(after)) return { ends: "FAILED ", text: `${after} failed` };
  try {
    return { ends: "ok     ", text: await run(world) };
  } catch (error) {
    if (error instanceof NotInFleet) return { ends: "skipped", text: error.skips };
    return { ends: "FAILED ", text: error instanceof Error ? error.message : String(error) };
  }
}
