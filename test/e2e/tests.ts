import type { Test } from "./runner.ts";
import { access } from "./tests/access.ts";
import { badCommit } from "./tests/bad-commit.ts";
import { bootstrap } from "./tests/bootstrap.ts";
import { deliveredCharts } from "./tests/charts.ts";
import { drift } from "./tests/drift.ts";
import { lateDefinitions } from "./tests/late-definitions.ts";
import { migration } from "./tests/migration.ts";
import { operator } from "./tests/operator.ts";
import { outage } from "./tests/outage.ts";
import { overlap } from "./tests/overlap.ts";
import { pause } from "./tests/pause.ts";
import { plainPrometheus } from "./tests/plain-prometheus.ts";
import { prepare } from "./tests/prepare.ts";
import { promote } from "./tests/promote.ts";
import { push } from "./tests/push.ts";
import { removal } from "./tests/removal.ts";
import { repoServer } from "./tests/repo-server.ts";
import { retire } from "./tests/retire.ts";
import { revert } from "./tests/revert.ts";
import { scale } from "./tests/scale.ts";
import { settled } from "./tests/settled.ts";

/** Every test, in the order in which they run. */
export const tests: readonly Test[] = [
  { name: "bootstrap", run: bootstrap },
  { name: "settled", after: "bootstrap", run: settled },
  { name: "operator", after: "bootstrap", run: operator },
  { name: "access", after: "bootstrap", run: access },
  { name: "plain-prometheus", after: "bootstrap", run: plainPrometheus },
  { name: "pause", after: "bootstrap", run: pause },
  { name: "drift", after: "bootstrap", run: drift },
  { name: "push", after: "bootstrap", run: push },
  { name: "revert", after: "push", run: revert },
  { name: "scale", after: "bootstrap", run: scale },
  { name: "promote", after: "bootstrap", run: promote },
  { name: "bad-commit", after: "bootstrap", run: badCommit },
  { name: "overlap", after: "bootstrap", run: overlap },
  { name: "repo-server", after: "bootstrap", run: repoServer },
  { name: "outage", after: "bootstrap", run: outage },
  { name: "late-definitions", after: "bootstrap", run: lateDefinitions },
  { name: "migration", after: "bootstrap", run: migration },
  { name: "prepare", run: prepare },
  { name: "charts", run: deliveredCharts },
  { name: "retire", after: "bootstrap", run: retire },
  { name: "removal", after: "bootstrap", run: removal },
];
