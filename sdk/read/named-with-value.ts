import { remembered } from "../basics/remembered.ts";
import { walk } from "../basics/walk.ts";

/** A label before a value; a name in quotes that is no value itself; a name that is a text of its own. */
const named = /([A-Za-z_]\w*)\s*[=!]|(?<![=~]\s*)["'`](\w+)["'`]|^(\w+)$/g;

/** Every word that rules, dashboards or inhibitions may ask for a value of: rather too many words than too few. */
export const namedWithValue = remembered((data: object): ReadonlySet<string> => {
  const names = new Set<string>();
  walk(data, (value, path) => {
    const step = path.at(-1);
    if (typeof step === "string") names.add(step);
    if (typeof value !== "string") return;
    for (const [, asked, quoted, alone] of value.matchAll(named)) {
      names.add((asked ?? quoted ?? alone)!);
    }
  });
  return names;
});
