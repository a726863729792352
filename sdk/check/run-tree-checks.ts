import type { File } from "../layout/file.ts";
import type { Finding } from "../model/finding.ts";
import type { TreeCheck } from "./check.ts";

/** Every finding about the laid-out tree, as findings that name the file. */
export function runTreeChecks(files: readonly File[], checks: readonly TreeCheck[]): Finding[] {
  return checks.flatMap(({ name, run }) =>
    run(files).map(({ file, ...finding }) => ({
      ...finding,
      check: name,
      source: file.source,
      object: `generated/${file.path}`,
    })),
  );
}
