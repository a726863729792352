import type { Read } from "../../sdk/index.ts";
import type { AlloyOptions } from "./options.ts";

/** Refuses to ask the API server for pods of nobody. Throws. */
export function refuse({ scrapes }: Pick<AlloyOptions, "scrapes">, handed: Read["scrapes"]): void {
  if (!scrapes || handed.length > 0) return;
  throw new Error(
    'Cannot scrape nobody: bind those whom agents scrape, bind("scrapes", "alloy", { of: "..." }), or leave out the option scrapes',
  );
}
