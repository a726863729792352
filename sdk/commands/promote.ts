import { build } from "../check/build.ts";
import { didYouMean } from "../basics/did-you-mean.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { compareWithBase } from "../upgrade/upgrade.ts";
import { promote } from "../upgrade/promote.ts";
import { command } from "./command.ts";
import { loadFleet, repository } from "./load-fleet.ts";

const help = `npm run promote -- <cluster>: moves the branch that a cluster follows to main, and shows what that changes.

  --to <revision>   moves it there instead; backwards too, which takes a promotion back
  --base <revision> what runs there, where that is not what its branch says: where that cannot be built
  --dry-run         only shows

Works on the remote "origin"; what is checked out here does not matter and is not touched.

Where main is checked out, the laws about upgrades are held against it: what the cluster runs is its base.

Exit codes: 0 moved, or there already; 2 an upgrade that the laws refuse; 3 could not.`;

const options = {
  to: { type: "string" },
  base: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

await command(
  { help, options, words: 1 },
  async ({ to, base, "dry-run": dryRun = false }, [name = ""]) => {
    const fleet = await loadFleet();
    const { clusters } = fleet;
    const cluster = clusters.find((one) => one.name === name);
    if (!cluster) {
      const names = clusters.map((one) => one.name);
      const hint = didYouMean(name, names) || `there are ${names.join(", ")}`;
      throw new Failure(`Cannot promote to "${name}": no such cluster, ${hint}`);
    }
    const { revision } = cluster;
    if (revision === "main") {
      throw new Failure(
        `Cannot promote to ${name}: it follows main, so a push delivers; ` +
          `write revision: "${name}" in clusters/${name}.ts to have it wait for a promotion`,
      );
    }
    const judge = async (from: string) => {
      const built = await build(fleet);
      const comparison = compareWithBase(built, { repository, base: from });
      return { ...comparison, findings: [...built.findings, ...comparison.findings] };
    };
    await promote(repository, {
      ...{ name, revision, dryRun, judge },
      ...(to !== undefined && { to }),
      ...(base !== undefined && { base }),
    });
    return exitCodes.ok;
  },
);
