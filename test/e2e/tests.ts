import type { Test } from "./runner.ts";
import { bootstrap } from "./tests/bootstrap.ts";
import { settled } from "./tests/settled.ts";

/** Every test, in the order in which they run. */
export const tests: readonly Test[] = [
  { name: "bootstrap", run: bootstrap },
  { name: "settled", after: "bootstrap", run: settled },
];
