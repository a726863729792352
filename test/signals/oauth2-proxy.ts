import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request, type RequestOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { config, type Surroundings } from "../../base/oauth2-proxy/config.ts";
import { options as byDefault } from "../../base/oauth2-proxy/options.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { startOauth2Proxy } from "../judges/oauth2-proxy.ts";

/** Where people's browsers find it: the way in brings them from there. */
export const url = "https://prometheus-ui.here.example.com";

/** An oauth2-proxy on this machine, configured by the function that configures the cluster's. */
export interface Oauth2ProxyHere {
  readonly file: string;
  readonly at: string;
  readonly metrics: string;
  start(): Promise<Daemon>;
}

/** @param said what is different of where it stands */
export async function oauth2ProxyHere(
  folder: string,
  said: Pick<Surroundings, "issuer" | "shows"> & Partial<Surroundings>,
  cookieSecret = "0123456789abcdef0123456789abcdef",
): Promise<Oauth2ProxyHere> {
  mkdirSync(folder, { recursive: true });
  const [http = 0, metrics = 0] = await freePorts(2);
  const secrets = { client: join(folder, "client-secret"), cookie: join(folder, "cookie-secret") };
  writeFileSync(secrets.client, "secret-of-here");
  writeFileSync(secrets.cookie, cookieSecret);
  const file = join(folder, "oauth2-proxy.cfg");
  const listens = { http: `127.0.0.1:${http}`, metrics: `127.0.0.1:${metrics}` };
  const scopes = ["openid", "email", "profile", "groups"];
  const around = { listens, url, scopes, emailDomains: ["example.com"], secrets, ...said };
  writeFileSync(file, config({ ...byDefault, groups: ["on-call"] }, around));
  const at = `http://${listens.http}`;
  return {
    ...{ file, at, metrics: `http://${listens.metrics}/metrics` },
    start: () => startOauth2Proxy(file, { log: join(folder, "oauth2-proxy.log"), url: at }),
  };
}

/** Pages that note what each request for them said of itself. */
export interface PagesHere {
  readonly url: string;
  readonly seen: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  stop(): Promise<void>;
}

export async function startPages(): Promise<PagesHere> {
  const seen: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url: path = "", headers }, response) => {
    seen.push({ path, headers });
    response.end("a page");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  /** `Set-Cookie` lines. */
  readonly cookies: readonly string[];
  readonly body: string;
}

/** Somebody's browser, which finds the host at one of the proxies and keeps its cookies. */
export interface Browser {
  at: string;
  readonly cookies: Map<string, string>;
  /** Asks for a page, by its path as it is written, and goes nowhere that the answer leads to. */
  ask(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Answer>;
  /** Asks for a page and goes wherever it is led, over the identity provider, until there is one. */
  open(path: string): Promise<Answer>;
}

export function browser(at: string): Browser {
  const here: Browser = {
    ...{ at, cookies: new Map<string, string>() },
    ask: async (path, headers = {}, method = "GET") => {
      const cookie = [...here.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const sent = { ...headers, ...(cookie && { cookie }) };
      const answer = await ask(new URL(here.at), { path, headers: sent, method });
      for (const line of answer.cookies) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === "") here.cookies.delete(name);
        else here.cookies.set(name, value);
      }
      return answer;
    },
    open: async (path) => {
      let answer = await here.ask(path);
      for (let steps = 0; answer.location !== undefined && steps < 10; steps++) {
        const { location } = answer;
        if (location.startsWith("/")) answer = await here.ask(location);
        else if (location.startsWith(url)) answer = await here.ask(location.slice(url.length));
        else answer = await get(new URL(location));
      }
      return answer;
    },
  };
  return here;
}

function get(url: URL): Promise<Answer> {
  return ask(url, { path: url.pathname + url.search });
}

function ask({ hostname, port }: URL, { headers = {}, ...what }: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, headers: { ...headers, Host: new URL(url).host }, ...what },
      (message) => {
        let body = "";
        message.setEncoding("utf8").on("data", (text: string) => (body += text));
        const { statusCode: status = 0, headers } = message;
        const { location, "set-cookie": cookies = [] } = headers;
        message.on("end", () => resolve({ status, location, cookies, body }));
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}
