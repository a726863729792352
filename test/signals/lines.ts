import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { run } from "../judges/run.ts";

/** A line as a container runtime writes it: whole, or a part (`P`) of one. */
export function criLine(text: string | Buffer, { stream = "stdout", part = "F" } = {}): Buffer {
  const head = Buffer.from(`${new Date().toISOString()} ${stream} ${part} `);
  return Buffer.concat([head, Buffer.from(text), Buffer.from("\n")]);
}

/** The file of a pod's one container, as the kubelet names it. */
export function podFile(folder: string, namespace: string, pod: string): string {
  return join(folder, `log/pods/${namespace}_${pod}_0b1c2d3e-uid/web/0.log`);
}

export function append(file: string, ...lines: readonly Buffer[]): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, Buffer.concat(lines));
}

/** Sends a message by RFC 5424, its length before it (RFC 6587). */
export async function sendSyslog(port: number, message: string): Promise<void> {
  const text = `<165>1 ${new Date().toISOString()} firewall-1 sshd 42 ID47 - ${message}`;
  await new Promise<void>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.end(`${Buffer.byteLength(text)} ${text}`, () => resolve());
    });
    socket.once("error", reject);
  });
}

/** Where Debian puts what writes a journal from text. */
export const journalRemote = "/lib/systemd/systemd-journal-remote";

/** A journal of one message of the kubelet's unit. */
export async function writeJournal(folder: string, message: string): Promise<void> {
  const journal = join(folder, "log/journal");
  mkdirSync(journal, { recursive: true });
  const entry = {
    __REALTIME_TIMESTAMP: `${Date.now()}000`,
    __MONOTONIC_TIMESTAMP: "1000",
    _BOOT_ID: "1a51c6eb4a5b4cd2a8e8a3f6fb1a4d01",
    _MACHINE_ID: "2a51c6eb4a5b4cd2a8e8a3f6fb1a4d02",
    _SYSTEMD_UNIT: "kubelet.service",
    SYSLOG_IDENTIFIER: "kubelet",
    PRIORITY: "4",
    MESSAGE: message,
  };
  const file = join(folder, "journal.export");
  const fields = Object.entries(entry).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, `${fields.join("")}\n`);
  await run(journalRemote, ["-o", join(journal, "node.journal"), file]);
}
