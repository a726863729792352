import { exitCodes } from "../basics/fail.ts";
import { build } from "../check/build.ts";
import { ways } from "../routing/ways.ts";
import { command } from "./command.ts";
import { loadFleet } from "./load-fleet.ts";
import { reject } from "./reject.ts";

const help = `npm run route -- <label>=<value> ...: the way of an alert through the routes, and who is told.

  npm run route -- severity=critical namespace=x --cluster eu-prod
  npm run route -- alertname=KubeletDown     with the labels that its rule gives

  --cluster <name>   on this cluster only

  + a route that matched, - one that did not; without a mark it was not asked

Labels that no rule and no route of a cluster knows are questioned, and followed all the same.

Exit codes: 0 printed, 2 content rejected, 3 no such cluster, or no such label.`;

await command(
  { help, options: { cluster: { type: "string" } }, words: Infinity },
  async ({ cluster }, words) => {
    const built = await build(await loadFleet());
    if (built.findings.length > 0) return reject(built);
    const { lines, doubts } = ways(built.evaluated, words, cluster);
    for (const doubt of doubts) console.error(doubt);
    console.log(lines.join("\n"));
    return exitCodes.ok;
  },
);
