import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
