import { expect, test } from "@jest/globals";
import { fileURLToPath, pathToFileURL } from "node:url";
import { contentFolders, placeInStack } from "../../sdk/basics/place-in-stack.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function thrown(...frames: readonly string[]): Error {
  const error = new Error("no such thing");
  error.stack = `Error: no such thing\n${frames.map((frame) => `    at ${frame}`).join("\n")}`;
  return error;
}

test("the innermost frame of content is the place, whatever of the sdk lies below it", () => {
  const error = thrown(
    `service (${pathToFileURL(`${root}sdk/fragments/service.ts`).href}:12:7)`,
    `Object.objects (${pathToFileURL(`${root}base/web/web.ts`).href}:57:3)`,
    `attempt (${root}sdk/evaluate/report.ts:9:1)`,
    `${root}clusters/eu.ts:1:1`,
  );
  expect(placeInStack(error, contentFolders)).toBe("base/web/web.ts:57");
  expect(placeInStack(error, ["sdk"])).toBe("sdk/fragments/service.ts:12");
});

test("a folder of that name elsewhere is no content of ours", () => {
  const error = thrown("objects (/elsewhere/base/web/web.ts:57:3)");
  expect(placeInStack(error, contentFolders)).toBeUndefined();
  expect(placeInStack("text", contentFolders)).toBeUndefined();
  expect(
    placeInStack(thrown("objects (file:///%E0%A4%A/x.ts:1:1)"), contentFolders),
  ).toBeUndefined();
});
