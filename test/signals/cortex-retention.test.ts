import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { plainFolder } from "../write/sandbox.ts";
import { bucketHere } from "./bucket.ts";
import { type CortexHere, cortexHere } from "./cortex.ts";
import { closed, heldAgainst } from "./differences.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { seeDeleted } from "./old-blocks.ts";

// A Cortex in whose bucket is more than one of two tenants keeps. It looks as often as a test can wait.
const folder = plainFolder();
const soon = ["-compactor.deletion-delay=1s"];
const place = (tenant: string) => `cortex/${tenant}`;
let minio: MinioServers;
let cortex: CortexHere;

beforeAll(async () => {
  minio = await startServers(join(folder, "minio"));
}, 240_000);

afterAll(async () => {
  await cortex?.kill(0);
  await minio?.stop();
});

test("it is told otherwise than another Cortex here what is listed", () => {
  const flags = soon.map((flag) => flag.split("=")[0]!);
  expect(heldAgainst("cortex that deletes", flags)).toEqual(closed);
});

test("blocks are deleted once their tenant does not keep them, those of others stay", async () => {
  cortex = await cortexHere(join(folder, "cortex"), {
    ...{ replicas: 1, tenants: { shop: { retention: "24h" } }, sooner: soon },
    ...(await bucketHere(minio, "cortex")),
  });
  await seeDeleted(minio, { folder, place, start: () => cortex.start() });
}, 600_000);
