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

/** Runs tests in order and prints a line for each; what starts from a failed test fails, too. */
export async function runTests(tests: readonly Test[], world: World): Promise<{ failed: number }> {
  const failed = new Set<string>();
  for (const test of tests) {
    const start = Date.now();
    const { ok, text } = await attempt(test, { world, failed });
    if (!ok) failed.add(test.name);
    console.log(`${ok ? "ok    " : "FAILED"}  ${test.name}: ${text}  ${seconds(start)}`);
  }
  return { failed: failed.size };
}

/** How long ago, as `12.3 s`. */
export function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

async function attempt(
  { run, after }: Test,
  { world, failed }: { readonly world: World; readonly failed: ReadonlySet<string> },
): Promise<{ ok: boolean; text: string }> {
  if (after !== undefined && failed.has(after)) return { ok: false, text: `${after} failed` };
  try {
    return { ok: true, text: await run(world) };
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) };
  }
}
