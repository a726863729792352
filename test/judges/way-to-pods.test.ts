import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { temporaryFolder } from "../layout/temporary-folder.ts";
import { startWay } from "./way-to-pods.ts";

const address = join(temporaryFolder(), "way.sock");

test("it ends although a caller holds on to half a connection", async () => {
  const program = createServer((socket) => socket.end("answered")).listen(0, "127.0.0.1");
  await once(program, "listening");
  const way = await startWay(address, (program.address() as AddressInfo).port);
  const caller = connect({ path: address, allowHalfOpen: true });
  caller.on("error", () => undefined).write("CONNECT web.shop.svc:443 HTTP/1.1\r\n\r\n");
  let told = "";
  caller.on("data", (part: Buffer) => (told += part.toString()));
  await once(caller, "end");
  expect(told).toBe("HTTP/1.1 200 OK\r\n\r\nanswered");
  expect(way.lastAsked()).toBe("web.shop.svc:443");
  await way.stop();
  caller.destroy();
  program.close();
});
