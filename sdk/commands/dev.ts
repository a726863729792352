import { spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exitCodes } from "../fail.ts";
import { command } from "./command.ts";
import { repository } from "./load-fleet.ts";

const help = `npm run dev: watches the content; on each save shows the objects that changed, as a diff. Writes nothing.

  --once   show what differs from generated/ now, and stop

Exit codes: 0 stopped (--once: nothing differs), 1 (--once) something differs, 2 (--once) content rejected,
3 could not run.`;

const watched = ["apps", "base", "clusters", "overlays", "sdk"];

await command(help, { once: { type: "boolean" } }, async ({ once }) => {
  if (once) return show();
  console.log(`watching ${watched.join(", ")}; Ctrl-C stops`);
  show();
  await new Promise<void>((resolve) => {
    const watchers = watched.map((folder) =>
      watch(join(repository, folder), { recursive: true }, debounced(show)),
    );
    process.once("SIGINT", () => {
      for (const watcher of watchers) watcher.close();
      resolve();
    });
  });
  return exitCodes.ok;
});

/** A fresh process per save: a module that is loaded once is never read again. */
function show(): number {
  const start = fileURLToPath(new URL("../start.mjs", import.meta.url));
  const difference = fileURLToPath(new URL("./difference.ts", import.meta.url));
  const { status } = spawnSync(process.execPath, [start, difference], { stdio: "inherit" });
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
