import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** What jest and we ask of swc: to take the types out, and nothing else. */
export const options = {
  jsc: { parser: { syntax: "typescript" }, target: "es2023" },
  module: { type: "es6" },
};

/** Beside the packages, so that every checkout that shares them shares it, and `npm ci` empties it. */
export const cache = new URL("../node_modules/.cache/stripped/", import.meta.url);

/** What else decides on what comes out: another swc, or other options, start afresh. */
export const settings = digestOf(
  ["./strip-types.mjs", "./javascript.mjs", "../node_modules/@swc/core/package.json"]
    .map((path) => readFileSync(new URL(path, import.meta.url), "utf8"))
    .join("\n"),
);

/**
 * JavaScript that is a module without its types, as the name of a file in `cache` and as text. Stacks keep the
 * lines of the source. Taking the types out takes longer than all else that a start costs, so each text is
 * stripped once.
 *
 * @param text of the module
 * @param source what stacks call it: a path that is relative to the JavaScript
 * @param jsc what else is asked of swc
 */
export async function stripTypes(text, source, jsc = {}) {
  const key = digestOf(`${settings}\n${JSON.stringify(jsc)}\n${source}\n${text}`);
  try {
    return { key, code: readFileSync(new URL(key, cache), "utf8") };
  } catch {
    const { transformSync } = await import("@swc/core");
    const { code } = transformSync(text, {
      ...{ ...options, jsc: { ...options.jsc, ...jsc } },
      ...{ swcrc: false, sourceMaps: "inline", inlineSourcesContent: false },
      ...{ filename: source, sourceFileName: source },
    });
    remember(key, code);
    return { key, code };
  }
}

export function digestOf(text) {
  return createHash("sha1").update(text).digest("hex");
}

function remember(key, code) {
  try {
    mkdirSync(cache, { recursive: true });
    const temporary = new URL(`${key}.${process.pid}`, cache);
    writeFileSync(temporary, code);
    renameSync(temporary, new URL(key, cache));
  } catch {
    // Packages that cannot be written to cost a slower start.
  }
}
