import { execFileSync } from "node:child_process";

/** Somebody whose name does not depend on the machine, in repositories that are gone before they need tidying. */
const settings = [
  "user.name=test",
  "user.email=test@example.com",
  "maintenance.auto=false",
  // Hooks that nobody asked for.
  "init.templateDir=",
].flatMap((setting) => ["-c", setting]);

/** Runs git in a folder; returns what it printed. */
export function git(folder: string, args: readonly string[], input?: string): string {
  return execFileSync("git", ["-C", folder, ...settings, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
    ...(input !== undefined && { input }),
  });
}
