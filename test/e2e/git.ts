import { run } from "../judges/run.ts";

// Neither the machine's nor the user's settings count, so that a run is the same everywhere.
const environment = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "e2e",
  GIT_AUTHOR_EMAIL: "e2e@example.invalid",
  GIT_COMMITTER_NAME: "e2e",
  GIT_COMMITTER_EMAIL: "e2e@example.invalid",
  GIT_TERMINAL_PROMPT: "0",
};

/** Runs git in a folder and returns what it printed. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", folder, ...args], { env: environment });
  return stdout.trim();
}
