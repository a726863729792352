import { shape } from "../../../sdk/index.ts";

/**
 * Refuses what a kind of integration is not told by, at the line that calls it: `slack({ chanel: "#alerts" })` would
 * else be an integration that posts to nowhere.
 */
export function refuseMisspelt<T>(
  given: T,
  fields: { readonly [Name in keyof T]-?: shape.Shape },
  caller: (given: never) => unknown,
): void {
  const [fault] = shape.record<T>(fields)(given, "");
  if (fault === undefined) return;
  const hint = fault.hint === undefined ? "" : ` (${fault.hint})`;
  const field = fault.field === "" ? "what it is given" : `"${fault.field}"`;
  const error = new Error(`${caller.name}(...): ${field} ${fault.message}${hint}`);
  Error.captureStackTrace(error, caller);
  throw error;
}
