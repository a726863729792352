import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { requireJudge } from "../judges/judge-path.ts";
import { run } from "../judges/run.ts";
import { mounted, writeMaps } from "../signals/mounted.ts";
import { plainFolder } from "../write/sandbox.ts";
import { everyRun, judgeOf, notAsked } from "./arguments.ts";

const folder = plainFolder();
const runs = everyRun();
const asked = runs.flatMap((run, index) => {
  const judge = judgeOf(run);
  const here = join(folder, `${index}`);
  return judge === undefined ? [] : [{ ...run, judge, here }];
});
type Asked = (typeof asked)[number];

test("of each container some program is asked whether it knows its arguments, or it is said why none is", () => {
  const unknown = runs.filter((run) => judgeOf(run) === undefined && !(run.name in notAsked));
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

/** How programs of Go's say that they know no such thing. */
const refusal = /unknown (long )?flag|unknown command|flag provided but not defined/i;

/**
 * Whether a program knows its arguments: each reads all of them before it prints the help that the last one asks for, and
 * those that read their configuration first find it where a pod has it.
 */
async function knows({ judge, here, container }: Asked, args: readonly string[]) {
  const program = requireJudge(judge);
  const options = { env: mounted(here, container).env, codes: [0, 1, 2] };
  const help = await run(program, ["--help"], options);
  const { code, stdout, stderr } = await run(program, [...args, "--help"], options);
  return code === help.code && !refusal.test(stdout + stderr) ? true : stdout + stderr;
}

/** Some that no program knows: one flag or command lacks the last letter of its name. */
function misspelt(args: readonly string[], place: number): string[] {
  return args.map((arg, index) => (index === place ? arg.replace(/.(?==|$)/, "") : arg));
}

test.each(asked)("$judge knows what $name is told", async (one) => {
  writeMaps(one.here, one.pod, one.application);
  const { args } = mounted(one.here, one.container);
  expect(await knows(one, args)).toBe(true);
  // Who refuses the last flag has read all before it.
  const isFlag = (arg: string | undefined) => arg?.startsWith("-") ?? false;
  const places = [args.findLastIndex(isFlag), ...(isFlag(args[0]) ? [] : [0])];
  for (const place of places) expect(await knows(one, misspelt(args, place))).not.toBe(true);
});

test("files of ConfigMaps that arguments name are mounted", () => {
  const missing = asked.flatMap(({ name, here, pod, application, container }) => {
    writeMaps(here, pod, application);
    const maps = pod.volumes?.filter(({ configMap }) => configMap) ?? [];
    return mounted(here, container).args.flatMap((arg) => {
      const path = /(?:^|[=:])(\/.*)$/.exec(arg)?.[1] ?? "";
      const isOfMap = maps.some((map) => path.startsWith(join(here, map.name)));
      return isOfMap && !existsSync(path) ? [`${name}: ${arg}`] : [];
    });
  });
  expect(missing).toEqual([]);
});
