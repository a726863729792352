import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

/** What jest and this loader ask of swc: to take the types out, and nothing else. */
export const options = {
  jsc: { parser: { syntax: "typescript" }, target: "es2023" },
  module: { type: "es6" },
};

/** A loader hook for Nodes that do not read TypeScript. Stacks keep the lines of the source. */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    ...options,
    filename,
    swcrc: false,
    sourceMaps: "inline",
  });
  return { format: "module", shortCircuit: true, source: code };
}
