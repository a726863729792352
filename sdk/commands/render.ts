import { build } from "../check/build.ts";
import { didYouMean } from "../basics/did-you-mean.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { toYaml } from "../basics/yaml.ts";
import { command } from "./command.ts";
import { loadFleet } from "./load-fleet.ts";
import { reject } from "./reject.ts";

const help = `npm run render -- <cluster>/<application>: prints what Argo CD will apply there.

  npm run render -- us-prod/grafana

Exit codes: 0 printed, 2 content rejected, 3 could not run.`;

await command({ help, words: 1 }, async (_, [name]) => {
  const print = console.log;
  // What content prints must not stand among the objects.
  console.log = console.error;
  const built = await build(await loadFleet());
  if (built.findings.length > 0) return reject(built);
  const { evaluated } = built;
  const known = evaluated.clusters.flatMap(({ facts, applications }) =>
    applications.map((application) => ({ path: `${facts.name}/${application.name}`, application })),
  );
  const found = known.find(({ path }) => path === name);
  if (!found) {
    throw new Failure(
      `Cannot render "${name ?? ""}": no such application, ${nearest(
        name ?? "",
        known.map(({ path }) => path),
      )}`,
    );
  }
  const documents = found.application.objects.map((object) =>
    toYaml(object, found.application.source),
  );
  print(documents.join("---\n").trimEnd());
  return exitCodes.ok;
});

/** Of half a path, `grafana` or `us-prod`, all that it begins or ends. */
function nearest(name: string, paths: readonly string[]): string {
  const halves = paths.filter((path) => path.split("/").includes(name));
  if (halves.length > 0) return `there are ${halves.join(", ")}`;
  return didYouMean(name, paths) || `one of ${paths.join(", ")}`;
}
