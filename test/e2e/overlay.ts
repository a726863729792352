import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "./world.ts";

/** An overlay that a test writes as a person would. */
export interface Overlay {
  readonly cluster: string;
  readonly component: string;
  /** The constant that the file exports. */
  readonly name: string;
  readonly source: string;
  /** What else the cluster chooses of the stack, as it stands in its file. */
  readonly choices?: string;
}

/** Writes a new file below `overlays/`, and names it in the cluster's file. */
export async function writeOverlay(
  { checkout }: World,
  { cluster, component, name, source, choices = "" }: Overlay,
): Promise<void> {
  const folder = join(checkout.folder, "overlays", cluster);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${component}.ts`), source, { flag: "wx" });
  const path = join(checkout.folder, "clusters", `${cluster}.ts`);
  const text = await readFile(path, "utf8");
  const stack = "prometheusStack({";
  if (!text.includes(stack)) throw new Error(`clusters/${cluster}.ts: no ${stack} to add to`);
  const line = `import { ${name} } from "../overlays/${cluster}/${component}.ts";\n`;
  // What the cluster chose of it on a line of its own, the overlay says now.
  const rest = text.replace(new RegExp(`^ {6}${component}: \\{.*\\},\n`, "m"), "");
  await writeFile(path, line + rest.replace(stack, `${stack} ${component}: ${name}, ${choices}`));
}
