import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { seconds } from "../../promql/seconds.ts";
import { ofKind } from "../../model/of-kind.ts";
import { containersOf } from "../../model/pod-template.ts";
import { byteSize } from "../byte-size.ts";
import { changesOf } from "../changes.ts";
import type { Upgrade, UpgradeCheck } from "../check.ts";
import { shorterInFiles } from "../kept-in-files.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "kept-data";

export const keptData: UpgradeCheck = {
  name,
  law: "What a program keeps it goes on keeping as long and as much of, unless a waiver says so: the rest is deleted within hours.",
  run: (upgrade) =>
    [...shorterInObjects(upgrade), ...shorterInFiles(upgrade)].map(
      ({ source, object, field, from, to }) => ({
        ...{ source, object, field },
        message: `${from} → ${to}: what is older, or too much, is deleted`,
        hint: `keep it, ${waiverLine(name, object)}`,
      }),
    ),
};

function shorterInObjects(upgrade: Upgrade) {
  return changesOf(upgrade).flatMap(({ before, after, object, source }) => {
    if (!after) return [];
    const old = new Map(limitsOf(before).map((limit) => [limit.key, limit]));
    return limitsOf(after).flatMap(({ key, field, text, value }) => {
      const earlier = old.get(key);
      // What depends on a variable is no number, and still the same text.
      if (!earlier || text === earlier.text || value >= earlier.value) return [];
      return [{ source, object, field, from: earlier.text, to: text }];
    });
  });
}

interface Limit {
  /** What tells it from other limits of the same object. */
  readonly key: string;
  readonly field: string;
  readonly text: string;
  /** Seconds or bytes; infinite where there is no limit. */
  readonly value: number;
}

/** How long and how much an object's program keeps. */
function limitsOf(object: KubernetesObject): Limit[] {
  return [...operatorLimits(object), ...argumentLimits(object)];
}

/** The defaults are the operator's own: https://prometheus-operator.dev/docs/api-reference/api/ */
function operatorLimits(object: KubernetesObject): Limit[] {
  const resource = ofKind(object, "Alertmanager", "Prometheus");
  if (!resource) return [];
  const { retention, retentionSize } = resource.spec as {
    retention?: string;
    retentionSize?: string;
  };
  const limit = (field: string, text: string | undefined, value: number): Limit => ({
    ...{ key: field, field: `spec.${field}`, text: text ?? "none", value },
  });
  if (resource.kind === "Alertmanager") {
    const kept = retention ?? "120h";
    return [limit("retention", kept, seconds(kept))];
  }
  const kept = retention ?? (retentionSize === undefined ? "24h" : undefined);
  return [
    limit("retention", kept, kept === undefined ? Infinity : seconds(kept)),
    limit("retentionSize", retentionSize, bytes(retentionSize)),
  ];
}

/** What the flags of a Prometheus or an Alertmanager say, and what they mean where they are left out. */
const flags: Readonly<Record<string, { value: (text: string) => number; unset: string }>> = {
  "--storage.tsdb.retention.time": { value: seconds, unset: "15d" },
  "--storage.tsdb.retention.size": { value: bytes, unset: "0" },
  "--data.retention": { value: seconds, unset: "120h" },
};

function argumentLimits(object: KubernetesObject): Limit[] {
  return containersOf(object).flatMap(({ container, field }) => {
    const given = [...(container.command ?? []), ...(container.args ?? [])];
    return Object.entries(flags).map(([flag, { value, unset }]) => {
      const text = valueOf(flag, given) ?? unset;
      return { key: `${container.name} ${flag}`, field: `${field}.args`, text, value: value(text) };
    });
  });
}

/** `--flag=value` or `--flag value`. */
function valueOf(flag: string, given: readonly string[]): string | undefined {
  const joined = given.find((one) => one.startsWith(`${flag}=`));
  return joined?.slice(flag.length + 1) ?? given.find((_, index) => given[index - 1] === flag);
}

/** 0 is no limit, and so is none. */
function bytes(text?: string): number {
  return byteSize(text) || Infinity;
}
