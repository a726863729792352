import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { judgeFolder } from "./judge-path.ts";
import { goJudges } from "./judges.ts";
import { schemasFolder } from "./schemas.ts";
import { removeOutdated } from "./tidy-cache.ts";

const cache = mkdtempSync(join(tmpdir(), "judges-"));
process.env["MONITORING_JUDGES_CACHE"] = cache;
afterAll(() => rmSync(cache, { recursive: true, force: true }));

test("of a cache that is taken along from run to run only what is pinned now is kept", () => {
  const [judge] = goJudges;
  const kept = [judgeFolder(judge), schemasFolder()];
  const gone = [
    `${judgeFolder(judge)}.123.tmp`,
    join(cache, "promtool-v0.1.0-0123"),
    "schemas/0123",
  ];
  for (const folder of [...kept, ...gone])
    mkdirSync(join(cache, folder.replace(cache, "")), { recursive: true });
  removeOutdated();
  expect(readdirSync(cache).sort()).toEqual([basename(judgeFolder(judge)), "schemas"].sort());
  expect(readdirSync(join(cache, "schemas"))).toEqual([basename(schemasFolder())]);
});
