import { rmSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { type RunOptions } from "./run-command.ts";
import { inCheckout } from "./in-checkout.ts";

const { tree, run, status } = inCheckout();

/** Starts every clock of the process at a moment, in milliseconds since 1970. */
const clock = (moment: number) => {
  const program = `globalThis.Date = class extends Date {
    constructor(...values) { super(...(values.length ? values : [${moment}])); }
    static now() { return ${moment}; }
  };`;
  return `--import=data:text/javascript,${encodeURIComponent(program)}`;
};

const noNetwork = `--import=data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("network"); };',
)}`;
const elsewhere = {
  TZ: "Pacific/Kiritimati",
  LANG: "tr_TR.UTF-8",
  LC_ALL: "tr_TR.UTF-8",
  HOME: undefined,
};

const surroundings: readonly [string, RunOptions][] = [
  [
    "another time zone, language and folder, no home, a narrow umask, a clock at 1970",
    {
      env: { ...elsewhere, NODE_OPTIONS: clock(0) },
      cwd: "/",
      before: "umask 077",
    },
  ],
  [
    "a clock beyond 2038 and no network",
    { env: { NODE_OPTIONS: `${clock(2 ** 31 * 1_000 + 1)} ${noNetwork}` } },
  ],
];

for (const [name, options] of surroundings) {
  test(`bad input 105: the same bytes with ${name}`, async () => {
    rmSync(tree, { recursive: true });
    const { code, stderr } = await run(["generate"], options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(status()).toBe("");
  });
}
