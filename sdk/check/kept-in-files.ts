import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { objectLabel } from "../model/object-label.ts";
import { seconds } from "../promql/seconds.ts";
import { mapSettings, type Setting } from "../read/file-settings.ts";
import type { Upgrade } from "./check.ts";

/** How long configuration files of stores let them keep data: how each calls it, and what holds where none says so. */
const unset: ReadonlyMap<string, string> = new Map([
  // Mimir and Cortex
  ["compactor_blocks_retention_period", "0"],
  // Tempo, v2.10.8 `tempodb/config.go`
  ["block_retention", "336h"],
  // Loki
  ["retention_period", "0"],
]);

/** Data of a store that is kept for less long than before, of all of its tenants or of one. */
interface Shorter {
  /** `us-prod/loki/ConfigMap/observability/loki` */
  readonly object: string;
  readonly source: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

interface Retention extends Setting {
  /** What tells it from others of the same application. */
  readonly key: string;
  readonly label: string;
}

/** What files of applications say of retention, where it is less than before. */
export function shorterInFiles({ before, after }: Upgrade): Shorter[] {
  return before.flatMap(({ cluster, name, objects }) => {
    const { applications = [] } = after.clusters.find(({ facts }) => facts.name === cluster) ?? {};
    const now = applications.find((one) => one.name === name);
    if (!now) return [];
    const [old, kept] = [objects, now.objects].map(retentionsIn) as [Retention[], Retention[]];
    const every = new Map([...old, ...kept].map((one) => [one.key, one]));
    return [...every.values()].flatMap((one): Shorter[] => {
      const [from, to] = [textOf(one, old), textOf(one, kept)];
      if (from === to || durationOf(to) >= durationOf(from)) return [];
      const object = `${cluster}/${name}/${one.label}`;
      return [{ object, source: now.source, field: one.field, from: shown(from), to: shown(to) }];
    });
  });
}

function retentionsIn(objects: readonly KubernetesObject[]): Retention[] {
  return objects.flatMap((object) =>
    mapSettings(object, (_, text) => text.includes("retention"))
      .map(ofStream)
      .filter(({ name }) => unset.has(name))
      .map((setting) => {
        const label = objectLabel(object);
        return { ...setting, label, key: `${label} ${setting.field}` };
      }),
  );
}

/** Loki keeps some lines for less long than the others of their tenant. */
function ofStream(setting: Setting): Setting {
  const isOne = setting.name === "period" && setting.field.includes("retention_stream");
  return isOne ? { ...setting, name: "retention_period" } : setting;
}

/** A tenant that no file names any more, or did not name, has what holds for all: that stands least deep. */
function textOf({ key, name }: Retention, all: readonly Retention[]): string {
  const alike = all.filter((one) => one.name === name);
  const depth = ({ field }: Retention) => field.split(".").length;
  const [first] = alike.sort((left, right) => depth(left) - depth(right));
  return (alike.find((one) => one.key === key) ?? first)?.value ?? unset.get(name)!;
}

/** Seconds; 0 is no limit. What nobody can read is none, and still the same text. */
function durationOf(text: string): number {
  return seconds(text) || Infinity;
}

function shown(text: string): string {
  return seconds(text) === 0 ? "no limit" : text;
}
