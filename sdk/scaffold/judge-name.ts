import { type SourceFile, ts } from "ts-morph";
import { Failure } from "../basics/fail.ts";
import { dnsLabel } from "../check/name-rules.ts";

interface NewName {
  /** What begins under that name: a component. */
  readonly what: string;
  readonly name: string;
  readonly example: string;
  /** How its files export it. */
  readonly word: string;
  /** Words that these files have for something else. */
  readonly taken?: readonly string[];
}

/** What no module may name something of its own, beside the words that the grammar keeps. */
const kept = ["arguments", "await", "eval", "undefined"];

/** Throws where a file, an export and objects in a cluster cannot all be called so. */
export function judgeName({ what, name, example, word, taken = [] }: NewName): void {
  const refuse = (why: string) => {
    throw new Failure(`Cannot begin the ${what} "${name}": ${why}`);
  };
  if (!/^[a-z][-a-z0-9]*[a-z0-9]$/.test(name)) refuse(`name it like ${example}`);
  if (name.length > dnsLabel.longest) {
    refuse(`it has ${name.length} letters, and a label takes ${dnsLabel.longest} at most`);
  }
  const other = `name it like ${example}`;
  if (isReserved(word)) refuse(`"${word}" is a word of JavaScript, ${other}`);
  if (name in {}) refuse(`each object of JavaScript has a "${name}", ${other}`);
  if (taken.includes(word))
    refuse(`its files need the word "${word}" for something else, ${other}`);
}

function isReserved(word: string): boolean {
  const kind = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, word).scan();
  const { FirstReservedWord, LastFutureReservedWord } = ts.SyntaxKind;
  return (kind >= FirstReservedWord && kind <= LastFutureReservedWord) || kept.includes(word);
}

/** What a file of TypeScript imports or declares, by name. */
export function wordsOf(file: SourceFile): string[] {
  const imported = file.getImportDeclarations().flatMap((one) => one.getNamedImports());
  const declared = [...file.getVariableDeclarations(), ...file.getFunctions()];
  return [...imported, ...declared].flatMap((one) => one.getName() ?? []);
}
