import { spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exitCodes } from "../basics/fail.ts";
import { command } from "./command.ts";
import { repository } from "./load-fleet.ts";

const help = `npm run dev: watches the content; on each save shows the objects that changed, as a diff, and runs
the tests of rules that changed, if promtool is built. Writes nothing to generated/.

  --once   show what differs from generated/ now, and stop

Exit codes: 0 stopped (--once: nothing differs), 1 (--once) something differs, 2 (--once) content rejected,
3 could not run.`;

const watched = ["apps", "base", "clusters", "overlays", "sdk"];

await command({ help, options: { once: { type: "boolean" } } }, async ({ once }) => {
  if (once) {
    const { showDifference } = await import("./show-difference.ts");
    return showDifference();
  }
  const onSave = debounced(showAndTest);
  // Before the first look: what is saved during it must not be missed.
  const watchers = watched.map((folder) =>
    watch(join(repository, folder), { recursive: true }, onSave),
  );
  console.log(`watching ${watched.join(", ")}; Ctrl-C stops`);
  show();
  await new Promise((resolve) => process.once("SIGINT", resolve));
  for (const watcher of watchers) watcher.close();
  return exitCodes.ok;
});

function showAndTest(): void {
  // Rejected content has no rules to test.
  if (show() !== exitCodes.rejected) runScript("../../test/rules/run.ts", "--changed");
}

function show(): number {
  return runScript("./dev.ts", "--once");
}

/** A fresh process per save: a module that is loaded once is never read again. */
function runScript(path: string, ...args: readonly string[]): number {
  const [start, script] = ["../start.mjs", path].map((one) =>
    fileURLToPath(new URL(one, import.meta.url)),
  );
  const { status } = spawnSync(process.execPath, [start!, script!, ...args], { stdio: "inherit" });
  return status ?? exitCodes.failed;
}

/** Editors write several times per save. */
function debounced(run: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 60);
  };
}
