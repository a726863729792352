import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Runtime from "jest-runtime";

/** The modules of this worker by URL, and the source maps of those that were stripped. */
const modules = new Map();
const sourceMaps = new Map();

/**
 * How test files come to their modules: what they test, and the packages, are evaluated once for each worker, as
 * Node's own modules are, and what lies in `test/` once for each file. To evaluate all of the sdk and the content
 * for each takes longer than most tests do: of 65 files that start no process it took the fourth part of the processor
 * time (62 s instead of 47 s, Node 20). Needs one realm for all of them (`realm.mjs`).
 *
 * jest-runtime has no option for it, so two of its maps are exchanged; `modules.test.ts` tells when another
 * version has none. A watching jest sees files change, and evaluates everything anew.
 */
export default class SharedModules extends Runtime {
  #tests;

  constructor(...parameters) {
    super(...parameters);
    const [{ rootDir }, , , , , , , globalConfig] = parameters;
    if (globalConfig.watch || globalConfig.watchAll) return;
    this.#tests = pathToFileURL(join(rootDir, "test/")).href;
    this.registries.esModuleRegistry = modules;
    this.transformCache.sourceMaps = sourceMaps;
  }

  teardown() {
    if (this.#tests === undefined) return super.teardown();
    this.restoreAllMocks();
    // Modules that stay import others when they are called, through the runtime that loaded them.
    this.enterTestCode();
    for (const url of modules.keys()) if (this.#isOfTests(url)) modules.delete(url);
    this.registries.getInternalCjsRegistry().clear();
    this.fileCache.clear();
    this.transformCache.clear();
  }

  #isOfTests(url) {
    return url.startsWith(this.#tests) || url.startsWith("@jest/globals/");
  }
}
