import { readFileSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { digestOf } from "./digest.ts";
import { importsOf } from "./imports-of.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A digest of all that a module does: its own text, that of every file that it imports, and of what those
 * import, and the installed packages. Undefined where that cannot be told: without npm's list of packages, or
 * where a file was saved after this process began, which may still run the old one.
 *
 * @param url of the module, its `import.meta.url`
 */
export const moduleDigest = moduleDigests(root, performance.timeOrigin);

interface Module {
  readonly digest: string;
  /** Absolute paths. */
  readonly imports: readonly string[];
}

/**
 * As `moduleDigest`, for a checkout at `root`; reads each file once, whatever imports it.
 *
 * @param began in milliseconds since 1970
 */
export function moduleDigests(root: string, began: number): (url: string) => string | undefined {
  const modules = new Map<string, Module | undefined>();
  const digests = new Map<string, string | undefined>();
  let packages: string | undefined;

  function read(path: string): Module | undefined {
    if (modules.has(path)) return modules.get(path);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status && status.mtimeMs >= began) throw new Error(`${path} is new`);
    const text = status && readFileSync(path, "utf8");
    // What is not there was named by a comment, or the law could not run.
    const module =
      text === undefined
        ? undefined
        : {
            digest: digestOf(`${path.slice(root.length)}\n${text}`),
            imports: importsOf(path, text),
          };
    modules.set(path, module);
    return module;
  }

  function closure(path: string, found = new Map<string, string>()): Map<string, string> {
    const module = found.has(path) ? undefined : read(path);
    if (!module) return found;
    found.set(path, module.digest);
    for (const imported of module.imports) closure(imported, found);
    return found;
  }

  function compute(path: string): string | undefined {
    try {
      // A lock file only says what npm should have installed.
      packages ??= digestOf(readFileSync(`${root}/node_modules/.package-lock.json`));
      return digestOf([packages, ...closure(path).values()].join());
    } catch {
      return undefined;
    }
  }

  return (url) => {
    if (!digests.has(url)) digests.set(url, compute(fileURLToPath(url)));
    return digests.get(url);
  };
}
