import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { gitHttpBackend } from "./git-http-backend.ts";

/** Serves git repositories under the https URLs that the tree names, whatever their host. */
export interface GitServer {
  /** The URL to name as HTTPS proxy: every host behind it is this server. */
  readonly proxy: string;
  /** Has somebody else answer for a host from now on. */
  answer(host: string, listener: RequestListener): void;
  stop(): void;
}

/**
 * Starts it on loopback. It is a proxy because Argo CD reads references by a library of its own, which
 * heeds no `url.<base>.insteadOf` of git, but a proxy.
 *
 * @param root holds the repositories as `<host>/<path>`
 */
export async function startGitServer(
  root: string,
  certificate: { readonly key: string; readonly cert: string },
): Promise<GitServer> {
  const others = new Map<string, RequestListener>();
  const secure = createSecureServer(certificate, (request, response) => {
    const other = others.get(request.headers.host ?? "");
    if (other) other(request, response);
    else gitHttpBackend(root, request, response);
  });
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on("connect", (_, socket, head) => {
    socket.on("error", () => undefined);
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    // What is inside the tunnel never leaves this process: it is the TLS connection of the other server.
    secure.emit("connection", socket);
  });
  const port = await listen(proxy);
  return {
    proxy: `http://127.0.0.1:${port}`,
    answer: (host, listener) => void others.set(host, listener),
    stop: () => {
      proxy.close();
      proxy.closeAllConnections();
      secure.closeAllConnections();
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
