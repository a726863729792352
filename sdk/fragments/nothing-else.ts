/**
 * The end of a printer: it takes what it prints apart and hands the rest here. A field that the printer forgot
 * is in that rest, and the call does not compile.
 */
export function nothingElse(_rest: Readonly<Record<string, never>>): void {}
