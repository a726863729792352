import asyncHooks from "node:async_hooks";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import Runtime from "jest-runtime";
import "../../sdk/optimise-later.mjs";

/** The modules of this worker by URL, and the source maps of those that were stripped. */
const modules = new Map();
const sourceMaps = new Map();
/** What this worker has compiled of packages, by file. */
const compiled = new Map();

/** What lies in `test/` and lasts all the same: the fleet, evaluated, of which dozens of files ask something. */
const lasting = "base/evaluated.ts";

/**
 * How test files come to their modules: what they test, and the packages, are evaluated once for each worker, as
 * Node's own modules are, and what lies in `test/` once for each file. To evaluate all of the sdk and the content
 * for each takes longer than most tests do: of 65 files that start no process it took the fourth part of the processor
 * time (62 s instead of 47 s, Node 20). Needs one realm for all of them (`realm.mjs`). jest's own modules know the
 * file that they run, so each gets its own, compiled once.
 *
 * jest-runtime has no option for it, so two of its maps and its compiler are exchanged; `modules.test.ts` tells when
 * another version has none. A watching jest sees files change, and evaluates everything anew.
 */
export default class SharedModules extends Runtime {
  #tests;
  #storages = [];

  constructor(...parameters) {
    super(...parameters);
    const [{ rootDir }, , , , , , , globalConfig] = parameters;
    if (globalConfig.watch || globalConfig.watchAll) return;
    this.#tests = pathToFileURL(join(rootDir, "test/")).href;
    this.registries.esModuleRegistry = modules;
    this.transformCache.sourceMaps = sourceMaps;
    const compile = this.executor.compile.bind(this.executor);
    this.executor.compile = (source, file) => {
      if (!file.includes(`${sep}node_modules${sep}`)) return compile(source, file);
      if (!compiled.has(file)) compiled.set(file, compile(source, file));
      return compiled.get(file);
    };
  }

  requireInternalModule(from, name) {
    if (name === "node:async_hooks") return this.#asyncHooks();
    return super.requireInternalModule(from, name);
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
    for (const storage of this.#storages) storage.disable();
  }

  #isOfTests(url) {
    if (url.startsWith(this.#tests)) return !url.startsWith(lasting, this.#tests.length);
    return url.startsWith("@jest/globals/");
  }

  /** Until Node 24 each promise asks every storage that was ever used, and jest uses one for each file. */
  #asyncHooks() {
    const storages = this.#storages;
    class AsyncLocalStorage extends asyncHooks.AsyncLocalStorage {
      constructor(...parameters) {
        super(...parameters);
        storages.push(this);
      }
    }
    return { ...asyncHooks, AsyncLocalStorage };
  }
}
