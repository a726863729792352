import { fileURLToPath } from "node:url";
import { exitCodes, Failure } from "../basics/fail.ts";
import type { Fleet } from "../model/fleet.ts";
import { contentFolders, placeInStack } from "../basics/place-in-stack.ts";
import { placeOfImport } from "../basics/place-of-import.ts";

/** The folder of this repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** Loads the content. `clusters/index.ts` is the one place that the machine knows of it. */
export async function loadFleet(): Promise<Fleet> {
  try {
    const { fleet } = await import("../../clusters/index.ts");
    // A promise that content left to itself fails here, before anything is written.
    await new Promise((resolve) => setImmediate(resolve));
    return fleet;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place =
      placeOfImport(error) ?? placeInStack(error, contentFolders) ?? "clusters/index.ts";
    // Where JavaScript stands in for it, Node names that.
    const said = message.replace(/'(\.[^']+)\.[0-9a-f]{40}\.mjs'/g, "'$1.ts'");
    throw new Failure(`${place}: Cannot load the content: ${said}`, exitCodes.rejected);
  }
}
