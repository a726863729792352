/**
 * Runs a TypeScript file from source on every supported Node: `node sdk/start.mjs <file.ts> [args]`.
 *
 * Node 22.18 and later strip types themselves; before that swc does it. Going through a loader only
 * where it is needed keeps the start on newer Nodes about twice as fast, and the compile cache keeps V8
 * from compiling the model packages again in every run.
 */
import module from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    "sdk/start.mjs: Cannot start: name a TypeScript file, as in `node sdk/start.mjs sdk/commands/generate.ts`",
  );
  process.exit(3);
}

module.enableCompileCache?.();
if (!process.features.typescript) {
  process.setSourceMapsEnabled(true);
  module.register("./strip-types.mjs", import.meta.url);
}

process.argv = [process.execPath, resolve(file), ...args];
await import(pathToFileURL(resolve(file)).href);
