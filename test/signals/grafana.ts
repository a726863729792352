import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiRequest } from "../judges/grafana-api.ts";

/** Speaks as much of Grafana's API as the Job asks that fills it. */
export interface GrafanaHere {
  readonly url: string;
  /** All that it was asked behind a password, in order. */
  readonly requests: readonly ApiRequest[];
  /** What it holds: `datasources/prometheus` → what it was told. */
  readonly holds: ReadonlyMap<string, unknown>;
  /** Requests with another password. */
  readonly strangers: () => number;
  stop(): Promise<void>;
}

/** @param behaves `password` of the user admin; how often it says that it has not started yet */
export async function startGrafana(behaves: {
  readonly password: string;
  readonly away?: number;
}): Promise<GrafanaHere> {
  const holds = new Map<string, unknown>();
  const requests: ApiRequest[] = [];
  let { away = 0 } = behaves;
  let strangers = 0;
  const expected = `Basic ${Buffer.from(`admin:${behaves.password}`).toString("base64")}`;
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    void textOf(request).then((body) => {
      const answer = (status: number, value: unknown) =>
        response.writeHead(status).end(JSON.stringify(value));
      if (url === "/api/health") return answer(away-- > 0 ? 503 : 200, { database: "ok" });
      if (headers.authorization !== expected) {
        strangers += 1;
        return answer(401, { message: "Invalid username or password" });
      }
      requests.push({ method, url, body });
      const { status, value } = asked({ method, url, body }, holds);
      return answer(status, value);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, holds },
    strangers: () => strangers,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Body {
  readonly uid: string;
  readonly folderUid?: string;
  readonly dashboard?: { readonly uid: string };
}

const unknown = { status: 404, value: { message: "not found" } };

/** Grafana 13's answers, as https://grafana.com/docs/grafana/latest/developers/http_api/ has them. */
function asked(
  { method, url, body }: ApiRequest,
  holds: Map<string, unknown>,
): { status: number; value: unknown } {
  const told = (body === "" ? {} : JSON.parse(body)) as Body;
  const [, kind = "", uid = ""] =
    /^\/api\/(folders|datasources|dashboards)(?:\/uid)?(?:\/([\w-]+))?$/.exec(url) ?? [];
  const keep = (key: string, value: unknown) => {
    holds.set(key, value);
    return { status: 200, value: {} };
  };
  if (url.startsWith("/api/search?")) {
    const found = [...holds].flatMap(([key, value]) => {
      const { folderUid } = value as Body;
      const called = { uid: key.replace("dashboards/", ""), type: "dash-db", folderUid };
      return key.startsWith("dashboards/") && url.includes(`=${folderUid}`) ? [called] : [];
    });
    return { status: 200, value: found };
  }
  if (method === "POST" && url === "/api/dashboards/db") {
    return keep(`dashboards/${told.dashboard!.uid}`, told);
  }
  if (method === "POST") {
    const key = `${kind}/${told.uid}`;
    return holds.has(key) ? { status: 409, value: { message: "exists" } } : keep(key, told);
  }
  const key = `${kind}/${uid}`;
  if (!holds.has(key)) return unknown;
  if (method === "PUT") return keep(key, told);
  if (method === "DELETE") holds.delete(key);
  return { status: 200, value: {} };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
