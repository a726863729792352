import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { checksPage } from "./checks-page.ts";

test("sdk/check/CHECKS.md is made of the laws and the examples as they are now", async () => {
  const page = readFileSync(new URL("../../sdk/check/CHECKS.md", import.meta.url), "utf8");
  expect(page).toBe(await checksPage());
});
