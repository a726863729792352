import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf, settings, stripTypes } from "./strip-types.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A file for each state of a module and of all that it imports, named by a digest of them, which never changes. */
const folder = join(root, ".cache/javascript");
/** How deep the JavaScript of the root lies below it. */
const depth = "../../";
/** Milliseconds after which a file that nobody asked for is removed. */
const kept = 3_600_000;
/** Milliseconds for which a file must have been left alone: clocks of file systems do not tell two saves apart at once. */
const settled = 100;

/** Modules that were read, with what told that they are the same: a process that lasts asks after each change of one. */
const read = new Map();

/** Imports of types alone: they are gone before anything runs. */
const types = /^(?:import type\b|export type (?=[{*]))[^"';]*["'][^"'\n]+["']/gm;

/** What a module imports, of its text; comments may name too many. */
const named = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"'\n]+\.ts)["']/g;

/** The relative imports of JavaScript that swc wrote, as it wrote them: those in strings still name TypeScript. */
const imports = /(\b(?:from|import)\s*\(?\s*")(\.{1,2}\/[^"\n]+)\.js(?=")/g;

/** Modules ask this for their own place, which is that of their source. */
const ownPlace =
  'for(const k of["url","dirname","filename"])import.meta[k]=import.meta[k]' +
  '.replace(/(.*)[/\\\\]\\.cache[/\\\\]javascript(?=[/\\\\]|$)/,"$1").replace(/\\.\\w{40}\\.mjs$/,".ts");';

/**
 * The path of a module's JavaScript, beside that of all that it imports: a Node that does not read TypeScript starts
 * twice as fast there as it does through a loader hook. A process that asks again after sources have changed loads
 * those modules anew that have, and those that import them. Undefined where the hook must tell what is wrong with the
 * sources, or nothing can be written.
 *
 * @param file an absolute path
 */
export async function javascriptOf(file) {
  const entry = relative(root, file).replaceAll(sep, "/");
  if (entry.startsWith("../") || isLink(dirname(folder))) return undefined;
  try {
    const modules = closure(entry);
    const names = namesOf(modules);
    const missing = [...names].filter(([, name]) => !existsSync(`${folder}/${name}`));
    for (const [path] of missing) await write(path, modules.get(path).text, names);
    if (missing.length > 0) forget([...names.values()]);
    return join(folder, names.get(entry));
  } catch {
    return undefined;
  }
}

/** A module and what it imports however deep: path below the root → its text and the paths of what it imports. */
function closure(path, found = new Map()) {
  const known = moduleAt(path);
  // What is not there was named by a comment, or Node will say so.
  if (known === undefined) return found;
  const module = { ...known, imported: [] };
  found.set(path, module);
  for (const one of known.named) {
    if (!found.has(one)) closure(one, found);
    if (found.has(one)) module.imported.push(one);
  }
  return found;
}

/** The text of a module, a digest of it, and the paths that it names; read again only where the file is another. */
function moduleAt(path) {
  const absolute = root + path;
  const status = statSync(absolute, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  const { ctimeMs, ino, mtimeMs, size } = status;
  const state = [ctimeMs, ino, mtimeMs, size].join();
  const known = read.get(path);
  if (known?.state === state) return known.module;
  const isSettled = Date.now() - Math.max(ctimeMs, mtimeMs) > settled;
  const text = readFileSync(absolute, "utf8");
  const paths = [...text.replaceAll(types, "").matchAll(named)].map(([, name]) =>
    posix.join(path, "..", name),
  );
  const module = { text, digest: digestOf(text), named: paths };
  if (isSettled) read.set(path, { state, module });
  return module;
}

/** Path of a module → that of its JavaScript. Those that import one another in a circle have one digest together. */
function namesOf(modules) {
  const digests = new Map();
  const order = new Map();
  const open = [];

  /** Returns which of the modules that are open is the first that this one leads back to. */
  function visit(path) {
    const position = order.size;
    order.set(path, position);
    open.push(path);
    let first = position;
    for (const one of modules.get(path).imported) {
      if (!digests.has(one)) first = Math.min(first, order.get(one) ?? visit(one));
    }
    if (first === position) close(open.splice(open.lastIndexOf(path)).sort());
    return first;
  }

  function close(circle) {
    const parts = circle.flatMap((path) => {
      const { digest, imported } = modules.get(path);
      return [path, digest, ...imported.map((one) => digests.get(one) ?? "")];
    });
    const digest = digestOf([settings, ...parts].join("\n"));
    for (const path of circle) digests.set(path, digest);
  }

  for (const path of modules.keys()) if (!order.has(path)) visit(path);
  return new Map(
    [...digests].map(([path, digest]) => [path, path.replace(/ts$/, `${digest}.mjs`)]),
  );
}

async function write(path, text, names) {
  const up = depth + "../".repeat(path.split("/").length - 1);
  const own = text.includes("import.meta") ? ownPlace + text : text;
  const { code } = await stripTypes(own, up + path, { rewriteRelativeImportExtensions: true });
  const linked = code.replace(imports, (_, before, imported) => {
    const name = names.get(posix.join(path, "..", `${imported}.ts`));
    return `${before}${posix.join(imported, "..", posix.basename(name)).replace(/^(?!\.)/, "./")}`;
  });
  const target = join(folder, names.get(path));
  const temporary = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(temporary, linked);
  renameSync(temporary, target);
}

/** Removes what is old, but for what is asked for now; looks for it twice in the time for which it is kept. */
function forget(asked) {
  const now = new Date();
  if (now - statSync(folder).mtimeMs < kept / 2) return;
  utimesSync(folder, now, now);
  for (const name of asked) utimesSync(join(folder, name), now, now);
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isFile() && now - status.mtimeMs > kept) rmSync(path, { force: true });
  }
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
