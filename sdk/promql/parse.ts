import type { SyntaxNode, Tree } from "@lezer/common";
import type { LRParser } from "@lezer/lr";
import { didYouMean } from "../basics/did-you-mean.ts";
import { asGrammarReads } from "./as-grammar-reads.ts";
import { children } from "./children.ts";
import type { Expression } from "./expression.ts";
import { type Fault, firstFault, Unreadable } from "./fault.ts";
import { functions } from "./functions.ts";
import { oddSpace } from "./odd-space.ts";
import { readExpression } from "./read-expression.ts";
import { syntaxFault } from "./syntax-fault.ts";

export type Parsed = { readonly expression: Expression } | { readonly fault: Fault };

let grammar: LRParser | undefined;
const known = new Map<string, Parsed>();

/** Loads the grammar that Prometheus' own editor uses. It is only needed where rules are judged anew. */
export async function loadGrammar(): Promise<void> {
  grammar ??= (await import("@prometheus-io/lezer-promql")).parser;
}

/** Reads an expression, each distinct text once. `loadGrammar` comes first. */
export function parse(text: string): Parsed {
  const before = known.get(text);
  if (before) return before;
  const parsed = read(text);
  known.set(text, parsed);
  return parsed;
}

function read(text: string): Parsed {
  const whole = { from: 0, to: text.length };
  if (text.trim() === "") return { fault: { at: whole, message: "is empty" } };
  const space = oddSpace(text);
  if (space) return { fault: space };
  const written = grammar!.parse(text);
  const fault = firstFault(written.cursor(), text);
  const tree = fault ? grammar!.parse(asGrammarReads(text)) : written;
  if (fault && firstFault(tree.cursor(), text)) {
    const error = errorAt(written, fault.at.from);
    const inWords = error && syntaxFault(error, text);
    return { fault: unknownFunction(fault, text) ?? inWords ?? fault };
  }
  try {
    return { expression: readExpression(children(tree.topNode)[0]!, text) };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

function errorAt(tree: Tree, from: number): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  tree.iterate({
    enter({ type, node }) {
      if (type.isError && node.from === from) found ??= node;
    },
  });
  return found;
}

/** The grammar knows each function by name and takes the bracket after any other word for the fault. */
function unknownFunction({ at: { from } }: Fault, text: string): Fault | undefined {
  const name = /([a-z_:][\w:]*)\s*$/i.exec(text.slice(0, from));
  if (!name || text[from] !== "(") return undefined;
  const hint = didYouMean(name[1]!, functions.keys());
  return {
    at: { from: name.index, to: from },
    message: `"${name[1]}" is no function`,
    ...(hint && { hint }),
  };
}
