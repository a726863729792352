import { chartRepository } from "../../model/chart.ts";
import type { EarlierApplication, Upgrade, UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "upstream-versions";

export const upstreamVersions: UpgradeCheck = {
  name,
  law: "What is taken from another project comes from where it came from, and its version goes forward.",
  run: (upgrade) =>
    upgrade.before.flatMap((earlier) => {
      const object = `${earlier.cluster}/${earlier.name}`;
      return changesOf(earlier, upgrade).map((message) => ({
        ...{ source: `apps/${earlier.project}.ts`, object, message },
        hint: `keep it, ${waiverLine(name, object)}`,
      }));
    }),
};

function changesOf({ cluster, name, upstream: old }: EarlierApplication, { after }: Upgrade) {
  const found = after.clusters.find(({ facts }) => facts.name === cluster);
  const isNamed = (one: { name: string }) => one.name === name;
  if (!old || !found) return [];
  const now = found.upstreams.find(isNamed)?.upstream;
  const from = placeOf(old);
  if (!now) {
    // One that is gone is told as a removal.
    const isOurs = found.applications.some(isNamed);
    return isOurs
      ? [`came from ${from}; what only lies there stays, and nobody looks after it`]
      : [];
  }
  const to = placeOf(now);
  if (to !== from) {
    const rest = now.prune ? "is removed" : "stays, and nobody looks after it";
    return [`came from ${from}, comes from ${to}; what only lies there ${rest}`];
  }
  const [version, earlier] = [versionOf(now), versionOf(old)];
  if (version === earlier || isLater(version, earlier)) return [];
  const change = `${earlier} → ${version}`;
  return [`${change} is no way forward; older definitions drop fields of objects that live`];
}

type Upstream = NonNullable<EarlierApplication["upstream"]>;

function placeOf(upstream: Upstream): string {
  return "chart" in upstream
    ? `${chartRepository(upstream)} by the chart ${upstream.chart}`
    : `${upstream.repository} ${upstream.path} as ${upstream.form}`;
}

function versionOf(upstream: Upstream): string {
  return "chart" in upstream ? upstream.version : upstream.tag;
}

/** Whether a tag is a later version than another of the same form: `v0.93.1`, `release-2.10.0-rc.1`. */
export function isLater(tag: string, than: string): boolean {
  const [version, old] = [tag, than].map(parts);
  if (!version || !old || version.prefix !== old.prefix) return false;
  const order = numerically.compare(version.numbers, old.numbers);
  if (order !== 0 || version.candidate === old.candidate) return order > 0;
  // A release comes after its candidates.
  if (version.candidate === "" || old.candidate === "") return version.candidate === "";
  return numerically.compare(version.candidate, old.candidate) > 0;
}

const numerically = new Intl.Collator("en", { numeric: true });

function parts(tag: string): { prefix: string; numbers: string; candidate: string } | undefined {
  const [, prefix = "", numbers = "", candidate = ""] =
    /^(\D*?)(\d+(?:\.\d+)*)(?:-(.*))?$/.exec(tag) ?? [];
  return numbers === "" ? undefined : { prefix, numbers, candidate };
}
