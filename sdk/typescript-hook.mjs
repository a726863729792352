import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { stripTypes } from "./strip-types.mjs";

/** A loader hook for Nodes that do not read TypeScript. */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const path = fileURLToPath(url);
  const text = readFileSync(path, "utf8");
  try {
    const { code } = await stripTypes(text, basename(path));
    return { format: "module", shortCircuit: true, source: code };
  } catch (error) {
    throw syntaxError(path, error.message);
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
