import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";

/** Writes texts by path below the repository, formatted as the rest of it; returns the paths. */
export async function writeFormatted(
  repository: string,
  texts: Readonly<Record<string, string>>,
): Promise<string[]> {
  for (const [path, text] of Object.entries(texts)) {
    const filepath = join(repository, path);
    const options = await resolveConfig(filepath);
    mkdirSync(dirname(filepath), { recursive: true });
    writeFileSync(filepath, await format(text, { ...options, filepath }));
  }
  return Object.keys(texts);
}
