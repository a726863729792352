import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { realDisk } from "../write/disk.ts";
import { replaceFile } from "../write/replace-file.ts";

/**
 * Writes texts by path below the repository, formatted as the rest of it; returns the paths. Some of the files are
 * somebody's work, so each is whole, old or new, and what cannot be formatted leaves all of them as they are.
 */
export async function writeFormatted(
  repository: string,
  texts: Readonly<Record<string, string>>,
): Promise<string[]> {
  const formatted = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => {
      const filepath = join(repository, path);
      const options = await resolveConfig(filepath);
      return [filepath, await format(text, { ...options, filepath })] as const;
    }),
  );
  for (const [path, text] of formatted) replaceFile(path, text, realDisk);
  return Object.keys(texts);
}
