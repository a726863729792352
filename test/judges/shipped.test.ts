import { expect, test } from "@jest/globals";
import { imagesOf } from "../../sdk/check/image.ts";
import { deliveredFleet, objectsOf } from "../proof/fleet.ts";
import { findJudge, judgeVersion } from "./judge-path.ts";
import { keptFolders } from "./schemas.ts";
import { shippedPrograms } from "./shipped.ts";

const { clusters } = await deliveredFleet();
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
  expect(tagsOf(image)).toEqual([rest.gap ?? sameTag]);
  // A gap that closed is to go from the list.
  expect(rest.gap).not.toBe(sameTag);
});

const upstreams = clusters.flatMap((cluster) => cluster.upstreams);

test.each(upstreams)("$name is taken at the tag that objects are judged by", ({ upstream }) => {
  const kept = keptFolders().filter(({ repository }) => repository === upstream.repository);
  expect(kept.map(({ path, revision }) => ({ path, tag: revision }))).toContainEqual({
    path: upstream.path,
    tag: upstream.tag,
  });
});
