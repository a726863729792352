import { expect, test } from "@jest/globals";
import { bind } from "../../sdk/index.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import {
  type Running,
  changed,
  four,
  minio,
  objectStore,
  running,
  scraping,
  told,
} from "./bound-fleet.ts";

test.each<[string, Running, Partial<Cluster>, string]>([
  [
    "a second reader that is not private",
    { ...four, minio, one: scraping, two: scraping },
    {},
    'us-test: needs one "reader of scrapes": "one" and "two" could be meant; needed by "a", "b", ' +
      '"c" and 1 more (say which: binds: [bind("scrapes", "<one of these>")]) [readers]',
  ],
  [
    "a misspelt binding of a cluster",
    { ...four, minio, one: scraping },
    { binds: [bind("scrapes", "oen" as string)] },
    'us-test: is bound to "oen" for "reader of scrapes", which this cluster does not run; needed by ' +
      '"a", "b", "c" and 1 more (did you mean "one"?) [readers]',
  ],
  [
    "a role that nobody plays",
    { ...four, one: scraping },
    {},
    'us-test: needs one "object store": nobody on this cluster is one; needed by "a", "b", "c" and ' +
      "1 more (run an application that provides it, or say where it is outside: " +
      'provides: [provide(objectStore, external("<host>"))], with { gives } as a third argument where its types ask what it gives) [flows]',
  ],
  [
    "a facet that nobody reads",
    { ...four, minio },
    {},
    'us-test: needs one "reader of scrapes": nobody on this cluster is one; needed by "a", "b", ' +
      '"c" and 1 more (run an application that reads them, or say binds: ' +
      '[bind("scrapes", nobody("<why>"))]) [readers]',
  ],
])(
  "%s is one finding at the cluster's file, however many need it",
  async (...[, all, usTest, says]) => {
    expect(await told(running(all, usTest))).toEqual([`clusters/us-test.ts: ${says}`]);
  },
);

test.each(["provides", "flows"] as const)(
  "whoever needs one whose %s fails is told nothing of its own",
  async (member) => {
    const broken = changed(minio, {
      [member]: () => {
        throw new Error("no such thing");
      },
    });
    const binds = [bind(objectStore, "minio", { of: "a" })];
    const all: Running = { ...four, minio: broken, one: scraping };
    expect(await told(running(all, { binds }))).toEqual([
      "base/minio: us-test/minio: Cannot evaluate: no such thing [evaluate]",
    ]);
  },
);
