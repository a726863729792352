import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { run } from "../judges/run.ts";

/**
 * The arguments of each `kubectl` line in the README's blocks with a mark (```sh incident), as a shell gives
 * them to kubectl, without the context.
 *
 * @param names words to put in the place of others: `us-prod-grafana` → `eu-prod-grafana`
 */
export async function readmeCommands(
  mark: string,
  names: Readonly<Record<string, string>> = {},
): Promise<string[][]> {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const blocks = [...readme.matchAll(new RegExp(`^\`\`\`sh ${mark}\n([^]*?)^\`\`\`$`, "gm"))];
  const lines = blocks.flatMap(([, block = ""]) => block.trim().split("\n"));
  return Promise.all(
    lines.map(async (line) => {
      const [, words = ""] = /^kubectl --context \S+ (.+)$/.exec(line) ?? [];
      const { stdout } = await run("bash", ["-c", `printf '%s\\0' ${words}`]);
      return stdout
        .split("\0")
        .slice(0, -1)
        .map((word) => names[word] ?? word);
    }),
  );
}
