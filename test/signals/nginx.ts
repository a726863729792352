import { mkdirSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { config } from "../../base/nginx/config.ts";
import { type Stores, storeHosts } from "../../base/nginx/hosts.ts";
import type { NginxOptions } from "../../base/nginx/options.ts";
import { logStore, metricsStore, otlpMetricsStore, remoteWriteReceiver } from "../../base/roles.ts";
import { applicationOf, objectOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { startNginx } from "../judges/nginx.ts";
import { run } from "../judges/run.ts";
import { mounted } from "./mounted.ts";

/** Below which hosts of stores are, on this machine. */
export const domain = "here.example.com";

/** An nginx on this machine, configured by the functions that configure the cluster's. */
export interface NginxHere {
  readonly port: number;
  /** The text of its configuration. */
  readonly config: string;
  /** Gives a user a password, as the kubelet brings a new line. */
  setPassword(user: string, password: string): Promise<void>;
  start(): Promise<Daemon>;
}

/** Where the stores of this machine are, by the names that they have in a cluster. */
export type StoreUrls = Readonly<Record<"loki" | "mimir" | "prometheus", string>>;

export async function nginxHere(
  folder: string,
  options: NginxOptions,
  urls: StoreUrls,
): Promise<NginxHere> {
  const [port = 0, status = 0] = await freePorts(2);
  const folders = { users: join(folder, "users"), temporary: folder };
  mkdirSync(folders.users, { recursive: true });
  const tenants = ["platform", "shop"];
  const text = config(options, {
    ...{ listens: [`127.0.0.1:${port}`], status: `127.0.0.1:${status}`, domain, folders },
    hosts: storeHosts(storesAt(urls, tenants), tenants),
  });
  const { containers } = objectOf(applicationOf("nginx"), "Deployment").spec!.template.spec!;
  const [, ...args] = mounted(
    folder,
    containers.find(({ name }) => name === "nginx")!,
  ).command;
  writeFileSync(join(folder, "config", "nginx.conf"), text);
  return {
    ...{ port, config: text },
    setPassword: async (user, password) => {
      const { stdout } = await run("openssl", ["passwd", "-apr1", "-stdin"], { input: password });
      writeFileSync(join(folders.users, user), `${user}:${stdout}`);
    },
    start: () =>
      startNginx(args, { log: join(folder, "nginx.log"), url: `http://127.0.0.1:${port}` }),
  };
}

/** What nginx is given of each store by the components that run them, at the addresses of this machine. */
function storesAt(urls: StoreUrls, tenants: readonly string[]): Stores {
  const at = (name: keyof StoreUrls, role: unknown, tenant: string) => {
    const { hostname: host, port } = new URL(urls[name]);
    const provided = applicationOf(name).provides.find((one) => one.role === role)!;
    return { name, host, port: Number(port), ...(provided.gives({ tenant } as never) as object) };
  };
  return Object.fromEntries(
    tenants.flatMap((tenant) => [
      [
        `series-${tenant}`,
        [at("mimir", metricsStore, tenant), at("prometheus", metricsStore, tenant)],
      ],
      [`lines-${tenant}`, [at("loki", logStore, tenant)]],
      [`samples-${tenant}`, [at("mimir", remoteWriteReceiver, tenant)]],
      [`otlpSamples-${tenant}`, [at("mimir", otlpMetricsStore, tenant)]],
    ]),
  ) as unknown as Stores;
}

/** A request as a client writes it, byte for byte: a path that no library tidies, headers as often as they stand. */
export interface Sent {
  readonly store: string;
  readonly target: string;
  readonly method?: string;
  /** `name:password`. */
  readonly user?: string;
  /** One after the other, name and value. */
  readonly headers?: readonly string[];
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  /** Where it sends whoever asked. */
  readonly location?: string;
  readonly body: string;
}

export function send(port: number, sent: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = open(port, sent, reject);
    asked.on("response", (message: IncomingMessage) => {
      let body = "";
      message.setEncoding("utf8").on("data", (text: string) => (body += text));
      const { location } = message.headers;
      message.on("end", () =>
        resolve({ status: message.statusCode!, ...(location && { location }), body }),
      );
    });
    asked.on("upgrade", ({ statusCode }: IncomingMessage, socket) => {
      socket.destroy();
      resolve({ status: statusCode!, body: "" });
    });
    asked.end(sent.body);
  });
}

/** Follows what comes by WebSocket until it says a text; frames of a server are not masked. */
export function follow(port: number, sent: Sent, wanted: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const webSocket = ["Connection", "Upgrade", "Upgrade", "websocket"];
    const key = ["Sec-WebSocket-Version", "13", "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="];
    const asked = open(port, { ...sent, headers: [...webSocket, ...key] }, reject);
    asked.on("response", ({ statusCode }: IncomingMessage) => reject(new Error(`${statusCode}`)));
    asked.on("upgrade", (_message, socket) => {
      let heard = "";
      socket.on("data", (bytes: Buffer) => {
        heard += bytes.toString("utf8");
        if (!heard.includes(wanted)) return;
        socket.destroy();
        resolve();
      });
    });
    asked.end();
  });
}

function open(port: number, sent: Sent, reject: (error: Error) => void) {
  const { store, target, method = "GET", user, headers = [], body } = sent;
  const asked = request({
    ...{ host: "127.0.0.1", port, path: target, method, agent: false, setHost: false },
    headers: [
      ...["Host", `${store}.${domain}`],
      ...(user === undefined ? [] : ["Authorization", basic(user)]),
      ...(body === undefined ? [] : ["Content-Length", String(Buffer.byteLength(body))]),
      ...headers,
    ],
  });
  asked.on("error", reject);
  return asked;
}

export function basic(user: string): string {
  return `Basic ${Buffer.from(user).toString("base64")}`;
}
