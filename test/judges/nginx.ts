import { existsSync } from "node:fs";
import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { PackageMissing } from "./package-missing.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Where Debian puts it. */
const program = "/usr/sbin/nginx";

/** Debian's nginx, which comes by a package and is built of no module. Throws where it is not installed. */
function requireNginx(): string {
  if (existsSync(program)) return program;
  throw new PackageMissing("nginx-light");
}

/** Its workers would else be somebody's who may not read a test's files. */
const asRoot = process.getuid?.() === 0 ? ["-g", "user root;"] : [];

/** Whether nginx takes a configuration. It opens `/dev/stdout` by name, which it cannot where that is a socket of Node's. */
export function nginxTest(file: string): Promise<Verdict> {
  const args = [requireNginx(), "-e", "stderr", "-t", ...asRoot, "-c", file];
  return verdict("sh", ["-c", 'exec "$0" "$@" >/dev/null', ...args]);
}

/** Starts nginx with arguments, and waits until it says that it is ready. */
export async function startNginx(
  args: readonly string[],
  { log, url }: { readonly log: string; readonly url: string },
): Promise<Daemon> {
  const daemon = startDaemon(requireNginx(), [...asRoot, ...args], { log });
  await waitReady(daemon, async () => (await fetch(`${url}/ready`)).ok);
  return daemon;
}
