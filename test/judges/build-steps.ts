import { existsSync } from "node:fs";
import { buildJudge } from "./build-judge.ts";
import { buildSchemas } from "./build-schemas.ts";
import { installNode } from "./install-node.ts";
import { judgeFolder, judgeVersion } from "./judge-path.ts";
import { goJudges, nodeJudges } from "./judges.ts";
import { schemasFolder } from "./schemas.ts";

/** One thing to build into the cache: a judge, or the schemas. */
export interface BuildStep {
  readonly name: string;
  readonly version: string;
  readonly needsGo: boolean;
  readonly isThere: () => boolean;
  /** Builds it. What takes longer than seconds rejects when the signal says to give it up. */
  readonly build: (signal: AbortSignal) => Promise<void>;
}

export const buildSteps: readonly BuildStep[] = [
  {
    name: "schemas",
    version: "",
    needsGo: true,
    isThere: () => existsSync(schemasFolder()),
    build: buildSchemas,
  },
  ...goJudges.map((judge) => ({
    name: judge.name,
    version: judgeVersion(judge),
    needsGo: true,
    isThere: () => existsSync(judgeFolder(judge)),
    build: (signal: AbortSignal) => buildJudge(judge, signal),
  })),
  ...nodeJudges.map((judge) => ({
    name: judge.name,
    version: judgeVersion(judge),
    needsGo: false,
    isThere: () => existsSync(judgeFolder(judge)),
    build: (signal: AbortSignal) => installNode(judge, signal),
  })),
];
