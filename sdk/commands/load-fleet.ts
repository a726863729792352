import { fileURLToPath } from "node:url";
import { exitCodes, Failure } from "../fail.ts";
import type { Fleet } from "../model/fleet.ts";

/** The folder of this repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** Loads the content. `clusters/index.ts` is the one place that the machine knows of it. */
export async function loadFleet(): Promise<Fleet> {
  const module = "../../clusters/index.ts";
  try {
    const { fleet } = (await import(module)) as { fleet: Fleet };
    return fleet;
  } catch (error) {
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    const place = /(?:base|apps|clusters|overlays)\/[\w./-]+\.ts(?::\d+)?/.exec(stack)?.[0];
    throw new Failure(
      `${place ?? "clusters/index.ts"}: Cannot load the content: ${message}`,
      exitCodes.rejected,
    );
  }
}
