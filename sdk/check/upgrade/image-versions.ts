import type { Finding as Told } from "../../model/finding.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { podTemplate } from "../../model/pod-template.ts";
import { claimsOf } from "../../read/claims.ts";
import { type Change, changesOf } from "../changes.ts";
import type { UpgradeCheck } from "../check.ts";
import { imagesOf } from "../image.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "image-versions";

type Finding = Omit<Told, "check">;

export const imageVersions: UpgradeCheck = {
  name,
  law: "A program that keeps files of its own is not replaced by an earlier version but for a patch, nor PostgreSQL by another major one: it does not start on files that it does not know.",
  run: (upgrade) => changesOf(upgrade).flatMap(unreadable),
};

function unreadable({ before, after, object, source }: Change): Finding[] {
  if (!after || !keeps(before) || !keeps(after)) return [];
  const old = new Map(imagesOf(before).map(({ image }) => [split(image).repository, image]));
  return imagesOf(after).flatMap(({ image, field }) => {
    const { repository, tag } = split(image);
    const earlier = split(old.get(repository) ?? "").tag;
    const why = reason(repository, { tag, earlier });
    if (why === undefined) return [];
    const message = `${earlier} → ${tag}: ${why}`;
    const hint = `keep it, or move the data first: ${waiverLine(name, object)}`;
    return [{ source, object, field, message, hint }];
  });
}

function keeps(object: KubernetesObject): boolean {
  const volumes = podTemplate(object)?.template.spec?.volumes ?? [];
  return claimsOf(object).length > 0 || volumes.some((one) => one.persistentVolumeClaim);
}

/** An image's name without its digest, which says nothing of the version. */
function split(image: string): { readonly repository: string; readonly tag: string } {
  const [, repository = image, tag = ""] = /^(.+?)(?::([^:/@]+))?(?:@.+)?$/.exec(image) ?? [];
  return { repository, tag };
}

/** https://www.postgresql.org/docs/current/upgrading.html: files of another major version are dumped, or pg_upgrade'd. */
const byMajor = /(^|\/)(postgres|postgresql|postgis)$/;

function reason(
  repository: string,
  { tag, earlier }: { readonly tag: string; readonly earlier: string },
): string | undefined {
  const [now, was] = [tag, earlier].map(numbers);
  if (!now || !was) return undefined;
  // What one of them leaves open says nothing.
  const at = now.findIndex((number, index) => index < was.length && number !== was[index]);
  const ofPostgres = byMajor.test(repository);
  // A patch is taken back in haste, and changes no file's form.
  if (at < 0 || at >= (ofPostgres ? 1 : 2)) return undefined;
  if (ofPostgres) return "PostgreSQL does not start on files of another major version";
  return now[at]! < was[at]! ? "it may not read the files that the later version wrote" : undefined;
}

/** Of a version: `v0.93.1`, `15.18-bookworm`; one number of a date, `RELEASE.2025-09-07T16-13-09Z`. */
function numbers(tag: string): number[] | undefined {
  const [, dated] = /^\D*(\d{4}-\d\d-\d\dT[\d-]+)/.exec(tag) ?? [];
  if (dated !== undefined) return [Number(dated.replaceAll(/\D/g, ""))];
  const [plain] = /^v?\d+(?:\.\d+)*/.exec(tag) ?? [];
  return plain?.match(/\d+/g)?.map(Number);
}
