import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Daemon } from "../judges/daemon.ts";
import { plainFolder } from "../write/sandbox.ts";
import { bucketHere } from "./bucket.ts";
import { closed, heldAgainst } from "./differences.ts";
import { mimirsHere } from "./mimir.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { seeDeleted } from "./old-blocks.ts";

// A Mimir in whose bucket is more than one of two tenants keeps. It looks as often as a test can wait.
const folder = plainFolder();
const soon = ["-compactor.cleanup-interval=2s", "-compactor.deletion-delay=1s"];
const place = (tenant: string) => `mimir/blocks/${tenant}`;
let minio: MinioServers;
let daemon: Daemon;

beforeAll(async () => {
  minio = await startServers(join(folder, "minio"));
}, 240_000);

afterAll(async () => {
  await daemon?.kill();
  await minio?.stop();
});

test("it is told otherwise than another Mimir here what is listed", () => {
  const flags = soon.map((flag) => flag.split("=")[0]!);
  expect(heldAgainst("mimir that deletes", flags)).toEqual(closed);
});

test("blocks are deleted once their tenant does not keep them, those of others stay", async () => {
  const chosen = { replicas: 1, tenants: { shop: { retention: "24h" } } } as const;
  const reached = await bucketHere(minio, "mimir");
  const [mimir] = await mimirsHere(join(folder, "mimir"), { ...reached, chosen });
  await seeDeleted(minio, {
    folder,
    place,
    start: async () => (daemon = await mimir!.start(soon)),
  });
}, 600_000);
