import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Why this Node cannot run what lies in a checkout, whose `package.json` says the oldest one; undefined where it can. */
export function nodeFault(folder, version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [, oldest] = /^>=(\d+(?:\.\d+)*)$/.exec(engines?.node) ?? [];
  if (oldest === undefined || !isOlder(version, oldest)) return undefined;
  return `this is Node ${version}, and ${oldest} is the oldest that runs it: install a newer one`;
}

function isOlder(version, other) {
  const [one, two] = [version, other].map((text) => text.split(".").map(Number));
  const index = two.findIndex((number, at) => number !== (one[at] ?? 0));
  return index >= 0 && (one[index] ?? 0) < two[index];
}

/**
 * Why the packages that are installed are not those of `package-lock.json`, as after a `git pull` without `npm ci`;
 * undefined where they are, or where npm did not install them. What is for another machine alone may be missing.
 *
 * @param folder that of the checkout
 */
export function packagesFault(folder) {
  const locked = packagesIn(join(folder, "package-lock.json"));
  if (locked === undefined) return undefined;
  // Npm writes down here what it has installed.
  const installed = packagesIn(join(folder, "node_modules", ".package-lock.json"));
  const remedy = "run npm ci";
  if (!existsSync(join(folder, "node_modules"))) return `no packages are installed: ${remedy}`;
  if (installed === undefined) return undefined;
  const wanted = Object.entries(locked).filter(([path]) => path.startsWith("node_modules/"));
  for (const [path, { version, optional }] of wanted) {
    const found = installed[path];
    if (found ? found.version === version : optional) continue;
    const name = path.replace(/^.*node_modules\//, "");
    const is = found
      ? `${name} is ${found.version} and should be ${version}`
      : `${name} is missing`;
    return `packages are not those of package-lock.json (${is}): ${remedy}`;
  }
  return undefined;
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
