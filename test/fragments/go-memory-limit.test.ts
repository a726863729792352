import { expect, test } from "@jest/globals";
import { goMemoryLimit } from "../../sdk/index.ts";

test("Go tidies up from nine tenths of its container's limit on", () => {
  expect(goMemoryLimit("2Gi")).toBe("1843MiB");
  expect(() => goMemoryLimit("2 GB")).toThrow('Cannot limit Go\'s memory by "2 GB"');
});
