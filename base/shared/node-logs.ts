import type { LogAgentOptions } from "./log-agent-options.ts";

/**
 * What an agent mounts that reads a node's log files and journal: all of `/var/log`, because mounting its folder
 * `journal` would make that, and have journald write there from then on.
 *
 * @param storage folder on the node for how far it has read: an agent that follows another one goes on where that was
 */
export function nodeLogs({ journal }: Pick<LogAgentOptions, "journal">, storage: string) {
  const inMemory = journal === "/run/log/journal" ? [journal] : [];
  return {
    volumes: [
      { name: "logs", hostPath: { path: "/var/log" } },
      ...inMemory.map((path) => ({ name: "journal", hostPath: { path } })),
      { name: "storage", hostPath: { path: storage, type: "DirectoryOrCreate" as const } },
    ],
    volumeMounts: [
      { name: "logs", mountPath: "/var/log", readOnly: true },
      ...inMemory.map((mountPath) => ({ name: "journal", mountPath, readOnly: true })),
      { name: "storage", mountPath: storage },
    ],
  };
}
