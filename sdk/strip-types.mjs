import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** What jest and this loader ask of swc: to take the types out, and nothing else. */
export const options = {
  jsc: { parser: { syntax: "typescript" }, target: "es2023" },
  module: { type: "es6" },
};

/** Beside the packages, so that every checkout that shares them shares it, and `npm ci` empties it. */
const cache = new URL("../node_modules/.cache/stripped/", import.meta.url);

/** What else decides on what comes out: another swc, or other options, start afresh. */
const settings = ["./strip-types.mjs", "../node_modules/@swc/core/package.json"]
  .map((path) => readFileSync(new URL(path, import.meta.url), "utf8"))
  .join("\n");

/** A loader hook for Nodes that do not read TypeScript. Stacks keep the lines of the source. */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const path = fileURLToPath(url);
  const source = await stripped(path, readFileSync(path, "utf8"));
  return { format: "module", shortCircuit: true, source };
}

/** Taking the types out takes longer than all else that a start costs, so each text is stripped once. */
async function stripped(path, text) {
  // The map that stacks are read by names the source relative to the module: any checkout can use it.
  const filename = basename(path);
  const key = createHash("sha1").update(`${settings}\n${filename}\n${text}`).digest("hex");
  try {
    return readFileSync(new URL(key, cache), "utf8");
  } catch {
    const { transformSync } = await import("@swc/core");
    try {
      const { code } = transformSync(text, {
        ...options,
        ...{ filename, swcrc: false, sourceMaps: "inline" },
      });
      remember(key, code);
      return code;
    } catch (error) {
      throw syntaxError(path, error.message);
    }
  }
}

/** What Node itself says where it reads TypeScript: one sentence, and the place on top of the stack. */
function syntaxError(path, message) {
  const [, why = message] = /^ *x (.*)$/m.exec(message) ?? [];
  const [, line = "1"] = /,-\[[^\]]*?:(\d+):\d+\]/.exec(message) ?? [];
  const error = new SyntaxError(why);
  error.stack = `${path}:${line}\nSyntaxError: ${why}`;
  return error;
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
