import type { Test } from "./runner.ts";
import { bootstrap } from "./tests/bootstrap.ts";
import { operator } from "./tests/operator.ts";
import { pause } from "./tests/pause.ts";
import { push } from "./tests/push.ts";
import { revert } from "./tests/revert.ts";
import { settled } from "./tests/settled.ts";

/** Every test, in the order in which they run. */
export const tests: readonly Test[] = [
  { name: "bootstrap", run: bootstrap },
  { name: "settled", after: "bootstrap", run: settled },
  { name: "operator", after: "bootstrap", run: operator },
  { name: "pause", after: "bootstrap", run: pause },
  { name: "push", after: "bootstrap", run: push },
  { name: "revert", after: "push", run: revert },
];
