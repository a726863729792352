import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What people see in a channel. */
export interface Message {
  readonly channel: string;
  readonly title: string;
  readonly text: string;
}

/** Takes what Alertmanager posts to an incoming webhook of Slack, and answers as that does. */
export interface SlackHere {
  readonly url: string;
  readonly messages: readonly Message[];
  stop(): Promise<void>;
}

interface Posted {
  readonly channel?: string;
  readonly attachments?: readonly Pick<Message, "title" | "text">[];
}

export async function startSlack(): Promise<SlackHere> {
  const messages: Message[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { channel = "", attachments = [] } = JSON.parse(
        Buffer.concat(parts).toString(),
      ) as Posted;
      messages.push(...attachments.map(({ title, text }) => ({ channel, title, text })));
      response.end("ok");
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, messages },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
