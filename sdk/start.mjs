/**
 * Runs a TypeScript file from source on every supported Node: `node sdk/start.mjs <file.ts> [args]`.
 *
 * Node 22.18 and later strip types themselves; before that swc does it, once for each state of the sources. The
 * compile cache keeps newer Nodes from compiling the model packages again in every run.
 */
import module from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { nodeFault, packagesFault } from "./packages.mjs";
import "./optimise-later.mjs";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    "sdk/start.mjs: Cannot start: name a TypeScript file, as in `node sdk/start.mjs sdk/commands/generate.ts`",
  );
  process.exit(3);
}

const checkout = fileURLToPath(new URL("..", import.meta.url));
const fault = nodeFault(checkout) ?? packagesFault(checkout);
if (fault !== undefined) {
  console.error(`Cannot start: ${fault}`);
  process.exit(3);
}

module.enableCompileCache?.();
const path = resolve(file);
process.argv = [process.execPath, path, ...args];
if (process.features.typescript) await import(pathToFileURL(path).href);
else await importStripped(path);

async function importStripped(path) {
  const { javascriptOf } = await import("./javascript.mjs");
  const javascript = await javascriptOf(path);
  if (javascript === undefined) {
    process.setSourceMapsEnabled(true);
    module.register("./typescript-hook.mjs", import.meta.url);
  } else {
    const { sourceStack } = await import("./source-stack.mjs");
    Error.prepareStackTrace = sourceStack;
  }
  await import(pathToFileURL(javascript ?? path).href);
}
