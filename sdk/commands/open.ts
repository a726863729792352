import { exitCodes } from "../basics/fail.ts";
import { build } from "../check/build.ts";
import { waysIn } from "../read/ways-in.ts";
import { command } from "./command.ts";
import { loadFleet } from "./load-fleet.ts";
import { reject } from "./reject.ts";

const help = `npm run open -- <cluster> <application>: prints how to reach it. Reaches out to nothing itself.

  npm run open -- us-prod grafana

Exit codes: 0 printed, 2 content rejected, 3 no such application, or it offers nothing to open.`;

await command({ help, words: 2 }, async (_, [cluster = "", application = ""]) => {
  const built = await build(await loadFleet());
  if (built.findings.length > 0) return reject(built);
  for (const line of waysIn(built.evaluated, cluster, application)) console.log(line);
  return exitCodes.ok;
});
