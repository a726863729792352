import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Finding } from "../../model/finding.ts";
import { isJob } from "../../model/is-job.ts";
import type { EarlierApplication, Upgrade, UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";
import { delivered } from "../../read/delivered.ts";

/** Of fewer objects it is no wonder when more than half of them go. */
const many = 4;

export const removals: UpgradeCheck = {
  name: "removals",
  law: "A cluster, an application, or more than half of an application's objects go only where a waiver says so.",
  run: (upgrade) => {
    const gone = upgrade.before.filter(({ cluster }) => !clusterOf(cluster, upgrade));
    return [
      ...[...new Set(gone.map(({ cluster }) => cluster))].map((name) => goneCluster(name, upgrade)),
      ...upgrade.before.flatMap((earlier) => {
        const cluster = clusterOf(earlier.cluster, upgrade);
        return cluster ? applicationFindings(earlier, cluster, upgrade) : [];
      }),
    ];
  },
};

type ObjectFinding = Omit<Finding, "check">;

function clusterOf(name: string, { after }: Upgrade): EvaluatedCluster | undefined {
  return after.clusters.find(({ facts }) => facts.name === name);
}

function goneCluster(name: string, { known, after }: Upgrade): ObjectFinding {
  const clusters = new Set([...known].map((path) => path.split("/")[0]));
  const added = after.clusters.map(({ facts }) => facts.name).filter((one) => !clusters.has(one));
  return finding(name, "clusters/index.ts", `is no cluster any more${renamed("cluster", added)}`);
}

function applicationFindings(
  { cluster, name, objects: delivering }: EarlierApplication,
  { facts, applications, upstreams }: EvaluatedCluster,
  { known, after }: Upgrade,
): ObjectFinding[] {
  const told = (message: string) => [
    finding(`${cluster}/${name}`, `clusters/${cluster}.ts`, message),
  ];
  const now = applications.find((one) => one.name === name);
  const fromElsewhere = upstreams.some((one) => one.name === name);
  if (!now && !fromElsewhere) {
    const all = [...applications, ...upstreams].map((one) => one.name);
    const added = all.filter((one) => !known.has(`${facts.name}/${one}`));
    return told(`is no application any more${renamed("application", added)}`);
  }
  // One Job takes the place of another under another name, and nothing is lost with what has run.
  const objects = delivering.filter((object) => !isJob(object));
  const left = now?.objects ?? [];
  if (objects.length > 0 && left.length === 0) return told(`delivers none of ${objects.length}`);
  const lost = objects.filter((object) => !delivered(object, cluster, after));
  if (objects.length < many || lost.length * 2 <= objects.length) return [];
  return told(`loses ${lost.length} of ${objects.length} objects`);
}

/** Argo CD knows things by their names, so it cannot see that one got another. */
function renamed(what: string, added: readonly string[]): string {
  if (added.length === 0) return "";
  const names = added.map((name) => `"${name}"`).join(", ");
  return `; ${names} is new: a renamed ${what} is a removal of the old one`;
}

function finding(object: string, source: string, message: string): ObjectFinding {
  const hint = `Argo CD would remove it: bring it back, ${waiverLine("removals", object)}`;
  return { source, object, message, hint };
}
