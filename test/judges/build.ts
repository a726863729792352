import { existsSync } from "node:fs";
import { buildJudge } from "./build-judge.ts";
import { buildSchemas } from "./build-schemas.ts";
import { cacheFolder } from "./cache.ts";
import { installNode } from "./install-node.ts";
import { judgeFolder, judgeVersion } from "./judge-path.ts";
import { goJudges, nodeJudges } from "./judges.ts";
import { run } from "./run.ts";
import { schemasFolder } from "./schemas.ts";

interface Step {
  readonly name: string;
  readonly version: string;
  readonly target: string;
  readonly needsGo: boolean;
  readonly build: () => Promise<void>;
}

const steps: readonly Step[] = [
  { name: "schemas", version: "", target: schemasFolder(), needsGo: true, build: buildSchemas },
  ...goJudges.map((judge) => ({
    name: judge.name,
    version: judgeVersion(judge),
    target: judgeFolder(judge),
    needsGo: true,
    build: () => buildJudge(judge),
  })),
  ...nodeJudges.map((judge) => ({
    name: judge.name,
    version: judgeVersion(judge),
    target: judgeFolder(judge),
    needsGo: false,
    build: () => installNode(judge),
  })),
];

const help = `npm run judges [-- name ...]

Builds the programs that judge what is generated, and the schemas of every kind, from pinned Go
modules, and takes other versions of Node from npm. What is there already is skipped. Without a name
it builds all of them; with --missing it builds nothing and prints the names of what is not there.

Names: ${steps.map((step) => step.name).join(", ")}
Cache: ${cacheFolder()} (set MONITORING_JUDGES_CACHE to move it)
Exit:  0 all there, 1 a build failed, 2 unknown name, 3 no Go on this machine`;

process.exitCode = await main(process.argv.slice(2));

async function main(names: readonly string[]): Promise<number> {
  if (names.includes("--help")) {
    console.log(help);
    return 0;
  }
  if (names.includes("--missing")) {
    const missing = steps.filter((step) => !existsSync(step.target));
    for (const { name } of missing) console.log(name);
    return 0;
  }
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`npm run judges: Cannot build ${unknown.join(", ")}: no such name.\n\n${help}`);
    return 2;
  }
  const wanted = steps.filter((step) => names.length === 0 || names.includes(step.name));
  const missing = wanted.filter((step) => !existsSync(step.target));
  if (missing.some((step) => step.needsGo) && !(await hasGo())) {
    console.error(
      "npm run judges: Cannot build: there is no `go` on the PATH. " +
        "Install Go 1.21 or later (it fetches the newer one that a judge asks for) and run this again",
    );
    return 3;
  }
  return (await buildAll(wanted)) ? 0 : 1;
}

async function buildAll(wanted: readonly Step[]): Promise<boolean> {
  const failures: string[] = [];
  for (const [index, step] of wanted.entries()) {
    process.stdout.write(`[${index + 1}/${wanted.length}] ${step.name} ${step.version} ... `);
    if (existsSync(step.target)) {
      console.log("there");
      continue;
    }
    const start = Date.now();
    try {
      await step.build();
      console.log(`${Math.round((Date.now() - start) / 1000)} s`);
    } catch (error) {
      console.log("FAILED");
      failures.push(`${step.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const failure of failures) console.error(`\n${failure}`);
  return failures.length === 0;
}

async function hasGo(): Promise<boolean> {
  try {
    await run("go", ["version"]);
    return true;
  } catch {
    return false;
  }
}
