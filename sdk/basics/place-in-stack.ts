import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Top folders of this repository that hold content. */
export const contentFolders = ["base", "apps", "clusters", "overlays"] as const;

/**
 * The innermost file and line of an error's stack below some folders of this repository:
 * `base/grafana/config.ts:12`. Undefined where none is there.
 */
export function placeInStack(error: unknown, folders: readonly string[]): string | undefined {
  const stack = error instanceof Error ? decoded(String(error.stack)) : "";
  const start = stack.split(repository);
  const path = new RegExp(`^(?:${folders.join("|")})/[^\\n:]+\\.ts(?::\\d+)?`);
  return start.flatMap((part) => path.exec(part) ?? [])[0];
}

/** Frames name files by URL, where a blank is %20. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
