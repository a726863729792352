import type { DeliveredRule } from "../../../sdk/read/delivered-rules.ts";
import { alert, type Case } from "./world.ts";

/** Rules that are wrong: which law must say it, or why none does. */
export type WrongCase = Case & ({ readonly law: string } | { readonly missed: string });

/** An alert that is wrong by its expression. */
export function wrong(law: string, title: string, expr: string): WrongCase {
  return { law, title, rules: [alert(expr)] };
}

/** An alert that is wrong by its expression, and why no law says it. */
export function unseen(missed: string, title: string, expr: string): WrongCase {
  return { missed, title, rules: [alert(expr)] };
}

/** An alert that is wrong by something else than its expression. */
export function wrongAlert(
  law: string,
  title: string,
  { expr = "node_load1 > 10", ...changes }: Partial<DeliveredRule>,
): WrongCase {
  return { law, title, rules: [alert(expr, changes)] };
}
