import { resolve } from "node:path";

/** Imports of types alone: they are gone before anything runs. */
const types = /^(?:import type\b|export type (?=[{*]))[^"';]*["'][^"'\n]+["']/gm;

/** `from "./a.ts"`, `import "./a.ts"`, `import("./a.ts")`. */
const relativeImports = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"'\n]+)["']/g;

/**
 * The files that a module imports when it runs, as absolute paths; packages are left out. Read from the text
 * without a parser, which would cost more than the verdicts that this is for; comments may name too many.
 */
export function importsOf(path: string, text: string): string[] {
  const found = text.replaceAll(types, "").matchAll(relativeImports);
  return [...new Set([...found].map(([, file = ""]) => resolve(path, "..", file)))];
}
