import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { run } from "./run.ts";

/** The way on which an API server reaches pods: one program on this machine stands for all of them. */
export interface WayToPods {
  /** What kube-apiserver is told of it. */
  readonly flags: readonly string[];
  /** Who called last, `metrics-server.observability.svc:443`. */
  lastAsked(): string | undefined;
  stop(): Promise<void>;
}

/**
 * A proxy in the manner of Konnectivity, which managed clusters have as well: whatever Service the API server calls,
 * the program at `port` answers. With it the certificate by which the API server proves to the program that it is the
 * one who says on whose behalf it asks.
 */
export async function wayToPods(folder: string, port: number): Promise<WayToPods> {
  const address = join(folder, "way-to-pods.sock");
  const { lastAsked, stop } = await startWay(address, port);
  const selection = join(folder, "egress.json");
  writeFileSync(selection, JSON.stringify(leadingTo(address)));
  const { key, certificate } = await makeFrontProxy(folder);
  return {
    flags: [
      `--egress-selector-config-file=${selection}`,
      // Programs behind it want to know whose certificates are believed, and here are no people with one.
      `--client-ca-file=${certificate}`,
      ...[
        `--requestheader-client-ca-file=${certificate}`,
        "--requestheader-allowed-names=front-proxy",
      ],
      ...[`--proxy-client-cert-file=${certificate}`, `--proxy-client-key-file=${key}`],
      "--requestheader-username-headers=X-Remote-User",
      "--requestheader-group-headers=X-Remote-Group",
      "--requestheader-extra-headers-prefix=X-Remote-Extra-",
    ],
    ...{ lastAsked, stop },
  };
}

/** The proxy, at a socket of this path. */
export async function startWay(
  address: string,
  port: number,
): Promise<Pick<WayToPods, "lastAsked" | "stop">> {
  let asked: string | undefined;
  const callers = new Set<Duplex>();
  const server = createServer().on("connect", ({ url }, socket) => {
    asked = url;
    callers.add(socket);
    const program = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      program.pipe(socket).pipe(program);
    });
    program.on("error", () => socket.destroy());
    socket.on("error", () => program.destroy());
    socket.on("close", () => callers.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(address, listening));
  return {
    lastAsked: () => asked,
    stop: async () => {
      // Half a connection that nobody reads would be waited for, and keeps no process alive that waits.
      for (const caller of callers) caller.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function leadingTo(udsName: string): object {
  return {
    apiVersion: "apiserver.k8s.io/v1beta1",
    kind: "EgressSelectorConfiguration",
    egressSelections: [
      {
        name: "cluster",
        connection: { proxyProtocol: "HTTPConnect", transport: { uds: { udsName } } },
      },
    ],
  };
}

/** Node makes no certificates. This one vouches for itself. */
async function makeFrontProxy(folder: string) {
  const key = join(folder, "front-proxy.key");
  const certificate = join(folder, "front-proxy.crt");
  await run("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=front-proxy"],
    ...["-keyout", key, "-out", certificate],
  ]);
  return { key, certificate };
}
