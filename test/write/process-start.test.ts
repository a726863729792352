import { expect, test } from "@jest/globals";
import { fromProc, fromPs, processStart } from "../../sdk/write/process-start.ts";
import { deadProcess, zombie } from "./processes.ts";

const readers = process.platform === "linux" ? { fromProc, fromPs } : { fromPs };

for (const [name, read] of Object.entries(readers)) {
  test(`${name} tells the living from those that ended, and one start from another`, async () => {
    const { id, parent } = await zombie();
    expect(read(id)?.state).toMatch(/^Z/);
    expect(processStart(id)).toBeUndefined();
    parent.kill();

    const own = read(process.pid);
    expect(own?.state).toMatch(/^[A-Y]/);
    expect(own?.start).toMatch(/\d/);
    expect(read(process.pid)?.start).toBe(own?.start);
    expect(read(1)?.start).not.toBe(own?.start);
    expect(read(await deadProcess())).toBeUndefined();
  });
}

test("it is undefined for the dead and a text for the living", async () => {
  expect(processStart(await deadProcess())).toBeUndefined();
  expect(processStart(process.pid)).toMatch(/\d/);
});

test("the same words wherever somebody asks from", () => {
  const zone = process.env["TZ"];
  const here = fromPs(process.pid);
  process.env["TZ"] = "Pacific/Kiritimati";
  expect(fromPs(process.pid)?.start).toBe(here?.start);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});
