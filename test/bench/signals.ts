import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Usage, watchUsage } from "../judges/usage.ts";
import { type Load, loads, type Running } from "./signal-loads.ts";

const forSeconds = 60;
/** Requests that are under way at one time. */
const senders = 4;
const tenant = { "X-Scope-OrgID": "platform" };
const mebibyte = 2 ** 20;

/**
 * Sends each kind of signal on its way for a minute and prints how much was taken, as the programs count themselves, and
 * what each took for it. Senders share the processors.
 */
export async function benchSignals(): Promise<void> {
  console.log(`\nsignals, each for ${forSeconds} s from ${senders} senders`);
  console.log(row(["", "a second", "refused", "program", "for a processor's second", "memory"]));
  for (const load of loads) await bench(load);
}

async function bench({ what, start }: Load): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-signals-"));
  const usages = watchUsage(process.pid);
  const running = await start(folder);
  try {
    const before = await taken(running);
    const refused = await Promise.all(
      Array.from({ length: senders }, (_, index) => sending(index, running.send)),
    );
    const count = (await taken(running)) - before;
    const refusals = refused.reduce((sum, one) => sum + one, 0);
    print(what, { count, refusals }, usages().programs);
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(
  what: string,
  { count, refusals }: { readonly count: number; readonly refusals: number },
  programs: readonly Usage[],
): void {
  for (const [index, { program, seconds, memory }] of programs.entries()) {
    const first =
      index === 0 ? [what, (count / forSeconds).toFixed(0), `${refusals}`] : ["", "", ""];
    const own = [program, (count / seconds).toFixed(0), `${(memory / mebibyte).toFixed(0)} MiB`];
    console.log(row([...first, ...own]));
  }
}

/** Of the columns; negative where text stands at the left. */
const widths = [-20, 8, 7, -12, 24, 8];

/** Requests are refused by the limits of who takes them; memory is that of the largest process at its peak. */
function row(cells: readonly string[]): string {
  const padded = cells.map((cell, index) => {
    const width = widths[index]!;
    return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
  });
  return `  ${padded.join("  ")}`;
}

/** Sends one request after the other for a minute; how many were refused because there were too many. */
async function sending(sender: number, send: Running["send"]): Promise<number> {
  const until = Date.now() + forSeconds * 1000;
  if (send === undefined) {
    await new Promise((done) => setTimeout(done, forSeconds * 1000));
    return 0;
  }
  const to = send.to[sender % send.to.length]!;
  let refused = 0;
  while (Date.now() < until) {
    const headers = { ...tenant, "Content-Type": "application/json" };
    const answer = await fetch(to, { method: "POST", headers, body: send.body() });
    const text = await answer.text();
    // Of stores and of collectors.
    if (answer.status === 429 || answer.status === 503) {
      refused += 1;
      await new Promise((done) => setTimeout(done, 100));
    } else if (!answer.ok) throw new Error(`${to} answers ${answer.status}: ${text}`);
  }
  return refused;
}

/** The sum of a counter over all its series. */
async function taken({ counter, metrics }: Running): Promise<number> {
  const values = (await metrics()).matchAll(new RegExp(`^${counter}(?:\\{.*\\})? (\\S+)$`, "gm"));
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0);
}
