import { build } from "../check/build.ts";
import { didYouMean } from "../basics/did-you-mean.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { formatStoredValues } from "../read/format-stored-values.ts";
import { storedValues } from "../read/stored-values.ts";
import { command } from "./command.ts";
import { loadFleet } from "./load-fleet.ts";
import { reject } from "./reject.ts";

const help = `npm run secrets -- <cluster>: what its secret store must hold, who reads it, and what a new value needs.

  npm run secrets -- us-prod

Prints names, never a value, and reaches out to nothing.

Exit codes: 0 printed, 2 content rejected, 3 no such cluster.`;

await command({ help, words: 1 }, async (_, [name = ""]) => {
  const built = await build(await loadFleet());
  if (built.findings.length > 0) return reject(built);
  const { clusters } = built.evaluated;
  const cluster = clusters.find(({ facts }) => facts.name === name);
  if (!cluster) {
    const names = clusters.map(({ facts }) => facts.name);
    const hint = didYouMean(name, names) || `there are ${names.join(", ")}`;
    throw new Failure(`Cannot list the secrets of "${name}": no such cluster, ${hint}`);
  }
  for (const line of formatStoredValues(storedValues(cluster), cluster.facts)) console.log(line);
  return exitCodes.ok;
});
