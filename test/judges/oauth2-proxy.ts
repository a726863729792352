import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { requireJudge } from "./judge-path.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a pod of oauth2-proxy is given beside its files. */
const env = { OAUTH2_PROXY_CLIENT_ID: "here" };

/** Whether oauth2-proxy takes a configuration and the secrets that it names; it asks nobody. */
export function oauth2ProxyTest(file: string): Promise<Verdict> {
  return verdict(requireJudge("oauth2-proxy"), [`--config=${file}`, "--config-test"], { env });
}

/** Whether it starts, where it has a reason not to: it is expected to end. */
export function oauth2ProxyRefusal(file: string): Promise<Verdict> {
  return verdict(requireJudge("oauth2-proxy"), [`--config=${file}`], { env });
}

/** Starts oauth2-proxy, and waits until it says that it is ready. */
export async function startOauth2Proxy(
  file: string,
  { log, url }: { readonly log: string; readonly url: string },
): Promise<Daemon> {
  const daemon = startDaemon(requireJudge("oauth2-proxy"), [`--config=${file}`], { log, env });
  await waitReady(daemon, async () => (await fetch(`${url}/ready`)).ok);
  return daemon;
}
