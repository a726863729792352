import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { cache, digestOf, stripTypes } from "./strip-types.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What the commands load without naming it in an import. */
const content = "clusters/index.ts";
/** One folder for each state of the sources, named by a digest of them, in which nothing ever changes. */
const folder = join(root, ".cache/javascript");
/** How deep the JavaScript of the root lies below it. */
const depth = "../../../";
/** Milliseconds after which a folder that nobody asked for is removed. */
const kept = 3_600_000;

/** The relative imports of JavaScript that swc wrote, as it wrote them: those in strings still name TypeScript. */
const imports = /\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"\n]+)\.js"/g;

/** Modules ask this for their own place, which is that of their source. */
const ownPlace =
  'for(const k of["url","dirname","filename"])import.meta[k]=import.meta[k]' +
  '.replace(/([/\\\\])\\.cache[/\\\\]javascript[/\\\\]\\w+[/\\\\]/,"$1").replace(/\\.js$/,".ts");';

/**
 * The path of a module's JavaScript, beside that of all that it imports, and of the content: a Node that does not
 * read TypeScript starts twice as fast there as it does through a loader hook. Undefined where the hook must tell
 * what is wrong with the sources, or nothing can be written.
 *
 * @param file an absolute path
 */
export async function javascriptOf(file) {
  const entry = relative(root, file).replaceAll(sep, "/");
  if (entry.startsWith("../") || isLink(dirname(folder))) return undefined;
  try {
    const modules = await closure([entry, content]);
    const state = join(folder, digestOf(JSON.stringify([...modules])));
    if (!isThere(state)) write(state, modules);
    return join(state, javascript(entry));
  } catch {
    return undefined;
  }
}

/** What modules import however deep: path below the root → key in the cache of what is stripped. */
async function closure(paths, found = new Map()) {
  for (const path of paths) {
    if (found.has(path)) continue;
    const { key, code } = await stripped(path);
    found.set(path, key);
    const own = code.slice(0, code.lastIndexOf("//# sourceMappingURL="));
    const imported = [...own.matchAll(imports)].map(([, name]) => posix.join(path, "..", name));
    await closure(
      imported.map((name) => `${name}.ts`),
      found,
    );
  }
  return found;
}

async function stripped(path) {
  const text = readFileSync(join(root, path), "utf8");
  const up = depth + "../".repeat(path.split("/").length - 1);
  const own = text.includes("import.meta") ? ownPlace + text : text;
  return stripTypes(own, up + path, { rewriteRelativeImportExtensions: true });
}

function isThere(state) {
  const now = new Date();
  try {
    utimesSync(state, now, now);
    return true;
  } catch {
    return false;
  }
}

function write(state, modules) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) removeOld(join(folder, name));
  const temporary = `${state}.${process.pid}`;
  for (const [path, key] of modules) {
    const target = join(temporary, javascript(path));
    mkdirSync(dirname(target), { recursive: true });
    place(new URL(key, cache), target);
  }
  try {
    renameSync(temporary, state);
  } catch {
    // Another process was faster.
    rmSync(temporary, { recursive: true });
  }
}

function place(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

function removeOld(path) {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (Date.now() - mtimeMs > kept) rmSync(path, { recursive: true, force: true });
}

function javascript(path) {
  return path.replace(/\.ts$/, ".js");
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
