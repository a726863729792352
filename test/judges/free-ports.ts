import { createServer, type Server } from "node:net";

/**
 * Ports on loopback that nobody listens on now.
 *
 * Each run takes fresh ones: a killed API server keeps its port occupied for up to a minute.
 */
export async function freePorts(count: number): Promise<number[]> {
  // All are open at once, so that no port is given out twice.
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

function listen(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
