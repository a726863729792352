import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { NotPublished } from "./not-published.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a pod of oauth2-proxy is given beside its files. */
const env = { OAUTH2_PROXY_CLIENT_ID: "here" };

/** The one that somebody installed. Throws where nobody has. */
function requireOauth2Proxy(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const program = folders.map((folder) => join(folder, "oauth2-proxy")).find(existsSync);
  if (program !== undefined) return program;
  throw new NotPublished(
    "oauth2-proxy",
    "https://github.com/oauth2-proxy/oauth2-proxy/releases (v7.15)",
  );
}

/** Whether oauth2-proxy takes a configuration and the secrets that it names; it asks nobody. */
export function oauth2ProxyTest(file: string): Promise<Verdict> {
  return verdict(requireOauth2Proxy(), [`--config=${file}`, "--config-test"], { env });
}

/** Whether it starts, where it has a reason not to: it is expected to end. */
export function oauth2ProxyRefusal(file: string): Promise<Verdict> {
  return verdict(requireOauth2Proxy(), [`--config=${file}`], { env });
}

/** Starts oauth2-proxy, and waits until it says that it is ready. */
export async function startOauth2Proxy(
  file: string,
  { log, url }: { readonly log: string; readonly url: string },
): Promise<Daemon> {
  const daemon = startDaemon(requireOauth2Proxy(), [`--config=${file}`], { log, env });
  await waitReady(daemon, async () => (await fetch(`${url}/ready`)).ok);
  return daemon;
}
