import type { File } from "../../sdk/layout/file.ts";

/** What the last commit holds: some of it stays, changes or goes. */
export const before = {
  "README.md": "read me\n",
  "apps/a.yaml": "old: a\n",
  "base/x/x.yaml": "old: x\n",
  "base/gone/config/settings.ini": "[gone]\n",
  "base/gone/gone.yaml": "gone: true\n",
};

/** What the code makes now. */
export const after = {
  "README.md": "read me\n",
  "apps/a.yaml": "new: a\n",
  "base/x/x.yaml": `new: ${"x".repeat(5_000)}\n`,
  "base/y/y.yaml": "new: y\n",
};

/** The same for `writeTree`. */
export const files: readonly File[] = Object.entries(after).map(([path, content]) => ({
  path,
  content,
  source: "test",
}));
