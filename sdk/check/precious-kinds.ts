import { precious } from "../evaluate/protect.ts";
import { kindName, type ScopedKind } from "../model/scoped-kind.ts";

/** Those of some kinds with which data or other people's objects go: `["CustomResourceDefinition"]`. */
export function preciousKinds(kinds: readonly ScopedKind[]): string[] {
  const isPrecious = (kind: string) => (precious as ReadonlySet<string>).has(kind);
  return kinds.map((one) => kindName(one).replace(/^.*\//, "")).filter(isPrecious);
}
