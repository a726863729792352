import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { imagesOf } from "../../sdk/check/image.ts";
import { kindName } from "../../sdk/model/scoped-kind.ts";
import { clusters } from "../base/evaluated.ts";
import { objectsOf } from "../proof/fleet.ts";
import { readObjects } from "./go-yaml.ts";
import { findJudge, judgeVersion } from "./judge-path.ts";
import { builtFolders } from "./schemas.ts";
import { shippedPrograms, shippedUnjudged } from "./shipped.ts";

const images = clusters.flatMap(objectsOf).flatMap(imagesOf);

/** The tags under which the fleet runs an image, without digests. */
function tagsOf(repository: string): string[] {
  const tags = images.flatMap(({ image }) => {
    const [name = "", tag = ""] = image.replace(/@.*$/, "").split(/:(?=[^/:]*$)/);
    return name.endsWith(`/${repository}`) ? [tag] : [];
  });
  return [...new Set(tags)];
}

test.each(shippedPrograms)("$image ships in the version of $judge", ({ image, judge, ...rest }) => {
  const version = judgeVersion(findJudge(judge));
  const sameTag = rest.tag?.(version) ?? version;
  const tags = tagsOf(image);
  // A fleet need not run all of them.
  if (tags.length > 0) expect(tags).toEqual([rest.gap ?? sameTag]);
  // A gap that closed is to go from the list.
  expect(rest.gap).not.toBe(sameTag);
});

test("of each image it is known which judge is like it, or why there is none", () => {
  const known = [...shippedPrograms.map(({ image }) => image), ...Object.keys(shippedUnjudged)];
  const unknown = images
    .map(({ image }) => image.replace(/@.*$/, "").replace(/:[^/:]*$/, ""))
    .filter((name) => !known.some((repository) => name.endsWith(`/${repository}`)));
  expect([...new Set(unknown)]).toEqual([]);
});

const upstreams = clusters.flatMap((cluster) => cluster.upstreams);
const folders = upstreams.flatMap(({ name, upstream }) =>
  "chart" in upstream ? [] : [{ name, upstream }],
);

test.each(folders)("$name is taken at the tag that objects are judged by", ({ upstream }) => {
  const kept = builtFolders().filter(({ repository }) => repository === upstream.repository);
  expect(kept.map(({ path, revision }) => ({ path, tag: revision }))).toContainEqual({
    path: upstream.path,
    tag: upstream.tag,
  });
});

const plain = folders.filter(({ upstream }) => upstream.form === "files");

test.each(plain)("$name holds the kinds that its project permits", async ({ upstream }) => {
  const kept = builtFolders().find(
    ({ repository, path }) => repository === upstream.repository && path === upstream.path,
  );
  const names = readdirSync(kept!.folder).filter((name) => name.endsWith(".yaml"));
  const texts = names.map((name) => readFileSync(join(kept!.folder, name), "utf8"));
  const objects = (await Promise.all(texts.map(readObjects))).flat();
  const found = new Set(objects.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`));
  expect([...found].sort()).toEqual(upstream.kinds.map(kindName).sort());
});
