import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import { containersOf } from "../../model/pod-template.ts";
import { claimsOf } from "../../read/claims.ts";
import { lastingMounts } from "../../read/lasting-mounts.ts";
import type { Finding as Told } from "../../model/finding.ts";
import { type Change, changesOf } from "../changes.ts";
import type { UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "kept-volumes";

type Finding = Omit<Told, "check">;

export const keptVolumes: UpgradeCheck = {
  name,
  law: "A workload that claims volumes keeps its name, those of its claims, and where each of them is mounted: else its pods start without what is there. Nor do those go that come last, with volumes of their own, nor do others join a set whose members its command counts. A volume that outlives its claim goes on doing so.",
  run: (upgrade) =>
    changesOf(upgrade).flatMap((change) => {
      const lost = lostClaims(change);
      const kept = lost.length === 0 ? [...movedMounts(change), ...otherPods(change)] : [];
      return [...lost, ...kept, ...released(change)];
    }),
};

function lostClaims({ before, after, object, source }: Change): Finding[] {
  const kept = new Set(after ? claimsOf(after).map((claim) => claim.name) : []);
  const lost = claimsOf(before).filter((claim) => !kept.has(claim.name));
  return lost.map(({ name: claim, volumes }) => ({
    ...{ source, object },
    message: `${what(after)}${claim}: whatever stands in its place starts without what ${volumes}-<n> hold`,
    hint: `keep it, or move the data first; then the volumes may go: ${waiverLine(name, object)}`,
  }));
}

function movedMounts({ before, after, object, source }: Change): Finding[] {
  if (!after) return [];
  const now = lastingMounts(after);
  // At another path, which the program is told of, it finds the same.
  const moved = lastingMounts(before).filter(({ path, from }) => {
    const here = now.filter((one) => one.path === path);
    return !(here.length > 0 ? here : now).some((one) => one.from === from);
  });
  return moved.map(({ path, from, field }) => ({
    ...{ source, object, field },
    message: `finds no more at ${path} what is in ${from}, and starts without it`,
    hint: `mount it there, or move the data first: ${waiverLine(name, object)}`,
  }));
}

function otherPods(change: Change): Finding[] {
  const fewer = fewerPods(change);
  return fewer.length > 0 ? fewer : otherMembers(change);
}

/** Pods go from the last one down. Those of a Prometheus' shard are copies of one another. */
function fewerPods({ before, after, object, source }: Change): Finding[] {
  const [claim] = after ? claimsOf(after) : [];
  const [was, is] = [partsOf(before), after && partsOf(after)];
  if (!claim || !was || !is || is.count >= was.count) return [];
  return [
    {
      ...{ source, object, field: is.field },
      message: `${was.count} → ${is.count}: nobody reads any more what the last of ${claim.volumes}-<n> hold`,
      hint: `keep them, or move the data first: ${waiverLine(name, object)}`,
    },
  ];
}

/** A set that is counted so (`http://minio-{0...3}/data`) is divided once and for all; another one may stand beside it. */
function otherMembers({ before, after, object, source }: Change): Finding[] {
  if (!after) return [];
  const now = membersOf(after);
  const gone = membersOf(before).find(({ members }) => !now.some((one) => one.members === members));
  if (!gone || now.length === 0) return [];
  const is = now.map(({ members }) => members).join(", ");
  return [
    {
      ...{ source, object, field: now[0]!.field },
      message: `${gone.members} → ${is}: what is there is divided among the members of the first, and no other set reads it`,
      hint: `keep it, and name another set beside it, or move the data first: ${waiverLine(name, object)}`,
    },
  ];
}

function membersOf(object: KubernetesObject): { members: string; field: string }[] {
  if (claimsOf(object).length === 0) return [];
  return containersOf(object).flatMap(({ container: { command = [], args = [] }, field }) =>
    [...command, ...args]
      .flatMap((text) => text.match(/\{\d+\.\.\.\d+\}/g) ?? [])
      .map((members) => ({ members, field: `${field}.args` })),
  );
}

/** Into how many parts a workload's data is divided, as far as its object says. */
function partsOf(object: KubernetesObject): { count: number; field: string } | undefined {
  const set = ofKind(object, "StatefulSet");
  if (set) return { count: set.spec?.replicas ?? 1, field: "spec.replicas" };
  const prometheus = ofKind(object, "Prometheus");
  return prometheus && { count: prometheus.spec.shards ?? 1, field: "spec.shards" };
}

function released({ before, after, object, source }: Change): Finding[] {
  const [was, is] = [before, after].map((one) => {
    const spec = one && ofKind(one, "PersistentVolume")?.spec;
    return spec?.persistentVolumeReclaimPolicy;
  });
  if (was !== "Retain" || is === undefined || is === "Retain") return [];
  const message = `${was} → ${is}: whoever deletes the claim deletes what is in the volume`;
  const field = "spec.persistentVolumeReclaimPolicy";
  return [{ source, object, field, message, hint: `keep it, ${waiverLine(name, object)}` }];
}

function what(after: Change["after"]): string {
  return after ? "claims no more " : "is not delivered any more, and claimed ";
}
