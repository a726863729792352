import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What Alertmanager says of a group (https://prometheus.io/docs/alerting/latest/configuration/#webhook_config). */
export interface Group {
  readonly groupKey: string;
  readonly status: "firing" | "resolved";
  readonly alerts: readonly {
    readonly labels: Readonly<Record<string, string>>;
    readonly status: string;
  }[];
}

/**
 * Takes what OnCall's engine takes of an Alertmanager, at its paths, and answers as that does (engine/apps/integrations of v1.16.9). It
 * is no OnCall: that is Python, which runs nowhere here.
 */
export interface OncallHere {
  readonly url: string;
  readonly groups: readonly Group[];
  /** How often a heartbeat came. */
  readonly heartbeats: () => number;
  /** From now on nobody answers there. */
  stop(): Promise<void>;
}

/** @param token of the one integration that it has */
export async function startOncall(token: string): Promise<OncallHere> {
  const groups: Group[] = [];
  let heartbeats = 0;
  const integration = `/integrations/v1/alertmanager/${token}/`;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method, url } = request;
      if (method === "POST" && url === integration) {
        groups.push(JSON.parse(Buffer.concat(parts).toString()) as Group);
      } else if (method === "POST" && url === `${integration}heartbeat/`) {
        heartbeats += 1;
      } else {
        response.statusCode = 403;
      }
      response.end(response.statusCode === 200 ? '"Ok."' : "");
    });
  });
  // Where no judge is built nobody stops it, and jest would wait for it.
  server.unref();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${integration}`,
    groups,
    heartbeats: () => heartbeats,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
