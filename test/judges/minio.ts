import { join } from "node:path";
import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";

/** Starts a server of MinIO; it answers once it runs, however many of the others do. */
export async function startMinio(
  {
    args,
    env,
  }: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> },
  { log, url }: { readonly log: string; readonly url: string },
): Promise<Daemon> {
  const daemon = startDaemon(requireJudge("minio"), args, { log, env });
  await waitReady(daemon, async () => (await fetch(`${url}/minio/health/live`)).ok, 120);
  return daemon;
}

/** Runs a command of ours, of the shell, which finds `mc` where a pod has it. */
export async function runWithMc(
  [shell = "", ...args]: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<string> {
  const path = `${join(requireJudge("mc"), "..")}:${process.env["PATH"] ?? ""}`;
  const { stdout } = await run(shell, args, { cwd, env: { ...env, PATH: path } });
  return stdout;
}
