import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { claims, freePorts } from "./free-ports.ts";

test("each port is given out once", async () => {
  const all = (await Promise.all([freePorts(40, 20_000), freePorts(40, 20_000)])).flat();
  expect(new Set(all).size).toBe(80);
});

test("another process keeps its port until it ends", async () => {
  const [port = 0] = await freePorts(1);
  const claim = join(claims, `${port}`);
  writeFileSync(claim, `${process.ppid}`);
  expect(await freePorts(1, port)).not.toContain(port);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(claim, `${pid}`);
  expect(await freePorts(1, port)).toEqual([port]);
});

test("a port that somebody listens on is nobody else's", async () => {
  const [port = 0] = await freePorts(1);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(join(claims, `${port}`), `${pid}`);
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  try {
    expect(await freePorts(1, port)).not.toContain(port);
  } finally {
    server.close();
  }
});
