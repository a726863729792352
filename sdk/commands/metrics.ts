import { exitCodes, Failure } from "../basics/fail.ts";
import { importMetrics } from "../metrics/import-metrics.ts";
import { command } from "./command.ts";
import { givenPath } from "./given-path.ts";
import { repository } from "./load-fleet.ts";

const help = `npm run metrics -- import <url|file|folder|-> --for <component> [options]

Brings metrics into base/<component>/metrics.ts: from an exposition (Prometheus' text or OpenMetrics),
from documentation in Markdown tables (*.md, a folder of them), or from Kubernetes' own list (*.yaml).

  --for <component>    whose catalogue; its folder must exist
  --program <name>     what exposes them, where that is not the component
  --version <version>  the program's version; without it, what the catalogue says already
  --source <text>      how we know; without it, what was read
  --port <name>        the Service's port that shows them
  --only <pattern>     only metrics whose whole name matches
  --labels <a,b>       labels that each of them also has

Exit codes: 0 written, 3 could not run.`;

const text = { type: "string" } as const;

await command(
  {
    help,
    options: {
      for: text,
      program: text,
      version: text,
      source: text,
      port: text,
      only: text,
      labels: text,
    },
    words: 2,
  },
  async (given, [action, from]) => {
    if (action !== "import" || from === undefined) throw new Failure(help);
    console.log(await importMetrics(repository, givenPath(from), given));
    return exitCodes.ok;
  },
);
