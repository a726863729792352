import { existsSync, readFileSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf } from "./digest.ts";
import { importsOf } from "./imports-of.ts";

/**
 * A digest of all that a module does: its own text, that of every file that it imports, and of what those
 * import, and the installed packages. Undefined where that cannot be told: without npm's list of packages, or
 * where a file was saved after this process began, which may still run the old one.
 *
 * @param url of the module, its `import.meta.url`
 */
export const moduleDigest = moduleDigests({
  // What npm installed; a lock file only says what it should.
  installed: fileURLToPath(new URL("../../node_modules/.package-lock.json", import.meta.url)),
  began: performance.timeOrigin,
});

interface Module {
  readonly digest: string;
  /** Absolute paths. */
  readonly imports: readonly string[];
}

/** As `moduleDigest`; reads each file once, whatever imports it. `began` is in milliseconds since 1970. */
export function moduleDigests({ installed, began }: { installed: string; began: number }) {
  const modules = new Map<string, Module>();
  const digests = new Map<string, string | undefined>();
  let packages: string | undefined;

  function read(path: string): Module {
    const known = modules.get(path);
    if (known) return known;
    if (statSync(path).mtimeMs >= began) throw new Error(`${path} is new`);
    const text = readFileSync(path, "utf8");
    // What is not there was named by a comment, or the law could not run.
    const imports = importsOf(path, text).filter((imported) => existsSync(imported));
    const module = { digest: digestOf(text), imports };
    modules.set(path, module);
    return module;
  }

  function closure(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    for (const imported of read(path).imports) closure(imported, found);
    return found;
  }

  function compute(path: string): string | undefined {
    try {
      packages ??= digestOf(readFileSync(installed));
      const files = [...closure(path)].map(
        (file) => `${relative(dirname(path), file)} ${read(file).digest}`,
      );
      return digestOf([packages, ...files.sort()].join("\n"));
    } catch {
      return undefined;
    }
  }

  return (url: string): string | undefined => {
    if (!digests.has(url)) digests.set(url, compute(fileURLToPath(url)));
    return digests.get(url);
  };
}
