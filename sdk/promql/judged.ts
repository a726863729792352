import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { isKnownValid, rememberValid } from "../check/valid-objects.ts";

/**
 * Runs a law unless the same input satisfied it before. What is remembered ends with any change to the
 * laws' own sources, so a law that becomes stricter judges everything again.
 *
 * @param input all that the outcome depends on, as digests
 */
export async function unlessKnownValid<Found>(
  law: string,
  input: readonly string[],
  judge: () => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const key = { law, sources: sources(), input };
  if (isKnownValid(key)) return [];
  const found = await judge();
  if (found.length === 0) rememberValid(key);
  return found;
}

let digest: string | undefined;

function sources(): string {
  return (digest ??= ["./", "../logql/", "../metrics/", "../check/object/", "../check/cluster/"]
    .map((folder) => digestOf(new URL(folder, import.meta.url)))
    .join());
}

function digestOf(folder: URL): string {
  const hash = createHash("sha1");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest("base64");
}
