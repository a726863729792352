import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A program of a team, on loopback, with what it was asked. */
export interface Exporter {
  readonly port: number;
  /** Every header of every request that could be a credential. */
  readonly credentials: readonly string[];
  /** The bodies that were posted, read as JSON: what an Alertmanager is sent. */
  readonly posted: readonly unknown[];
  stop(): Promise<void>;
}

const million = 1_000_000;
const text = "text/plain; version=0.0.4";

/** What each path exposes, in pieces. */
const pages: Readonly<Record<string, () => Iterable<string>>> = {
  "/metrics": () => ["payments_total 7\n"],
  "/own": () => ["own_total 3\n"],
  // It says of itself that it is somebody else, five minutes ahead; ten are more than Prometheus takes of anybody.
  "/forged": () => [
    `kube_pod_status_phase{namespace="payments",job="kube-state-metrics",phase="Failed"} 1 ${Date.now() + 300_000}\n`,
  ],
  "/million": function* () {
    for (let start = 0; start < million; start += 10_000) {
      yield Array.from({ length: 10_000 }, (_, index) => `a{b="${start + index}"} 1\n`).join("");
    }
  },
  "/many-labels": () => [
    `bomb{${Array.from({ length: 1000 }, (_, index) => `l${index}="x"`).join(",")}} 1\n`,
  ],
  "/long-name": () => [`bomb{${"n".repeat(100_000)}="x"} 1\n`],
  "/long-value": () => [`bomb{name="${"v".repeat(100_000)}"} 1\n`],
  "/body": function* () {
    const line = `# ${"x".repeat(1_000_000 - 3)}\n`;
    for (let megabytes = 0; megabytes < 100; megabytes += 1) yield line;
    yield "bomb 1\n";
  },
};

/** Starts an exporter that answers on every path above, and takes what is posted. */
export async function startExporter(): Promise<Exporter> {
  const credentials: string[] = [];
  const posted: unknown[] = [];
  const server = createServer((request, response) => {
    const { authorization, "proxy-authorization": proxy, cookie } = request.headers;
    credentials.push(...[authorization, proxy, cookie].filter((one) => one !== undefined));
    if (request.method === "POST") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        posted.push(JSON.parse(Buffer.concat(parts).toString()));
        response.end();
      });
      return;
    }
    response.setHeader("content-type", text);
    // No faster than it is read and no longer than somebody reads: who throws a flood away hangs up, and alerts that
    // are posted meanwhile are waiting to be taken.
    pipeline(Readable.from(pages[request.url ?? ""]?.() ?? []), response).catch(() => undefined);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, credentials, posted },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
