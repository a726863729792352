/** A function that a template calls, with how many arguments it gets. */
export interface TemplateCall {
  readonly name: string;
  readonly given: number;
}

/** A text that a function gets as it stands: what `query "up"` asks. */
export interface TemplateText {
  readonly name: string;
  readonly text: string;
}

/** How many arguments a function takes, at least and at most. */
export type Arity = readonly [least: number, most: number];

/** What stands in an action before its pipelines: `else if`, `template ""`; and `$i, $one :=`. */
const keyword =
  /^(?:else\s+)?(?:if|range|with)\b|^(?:else|end|break|continue)\b|^(?:define|template|block)\s+""/;
const declarations = /(?:\$\w*\s*,\s*)?\$\w+\s*:?=/g;
const constants = new Set(["true", "false", "nil"]);

/**
 * The functions that an action calls, those of its brackets first. What comes through a pipe is the last argument.
 *
 * @param words an action whose strings are empty: `printf "" $value | humanize`
 */
export function callsIn(words: string): TemplateCall[] {
  const pipeline = words
    .replace(keyword, "")
    .replaceAll(declarations, " ")
    // A field of what stands in brackets is no operand of its own.
    .replaceAll(/\)(?:\.\w+)+/g, ")");
  const calls: TemplateCall[] = [];
  takePipeline(pipeline.match(/[()|]|[^\s()|]+/g) ?? [], calls);
  return calls;
}

/** Takes a pipeline off the front of its tokens, with the bracket that ends it. */
function takePipeline(tokens: string[], calls: TemplateCall[]): void {
  let operands: string[] = [];
  let piped = 0;
  for (;;) {
    const token = tokens.shift();
    if (token === "(") {
      takePipeline(tokens, calls);
      operands.push("()");
    } else if (token === undefined || token === "|" || token === ")") {
      calls.push(...callsOf(operands, piped));
      if (token !== "|") return;
      [operands, piped] = [[], 1];
    } else operands.push(token);
  }
}

/** A name that is an argument is called, too, with none of its own, and so is one whose field is read. */
function callsOf(operands: readonly string[], piped: number): TemplateCall[] {
  return operands.flatMap((operand, index) => {
    const [, name] = /^([A-Za-z_]\w*)(?:\.\w+)*$/.exec(operand) ?? [];
    return name !== undefined && !constants.has(name)
      ? [{ name, given: index === 0 ? operands.length - 1 + piped : 0 }]
      : [];
  });
}

/**
 * The strings that are a function's first argument, or come to it alone through a pipe.
 *
 * @param words an action whose strings are empty: `query "" | first`
 * @param texts what stands in them, in their order
 */
export function textsIn(words: string, texts: readonly string[]): TemplateText[] {
  return words
    .split('""')
    .slice(0, -1)
    .flatMap((before, index) => {
      const after = words.split('""')[index + 1]!;
      const name =
        /(?<![\w.$])([A-Za-z_]\w*)\s+$/.exec(before)?.[1] ?? /^\s*\|\s*(\w+)/.exec(after)?.[1];
      return name === undefined ? [] : [{ name, text: texts[index]! }];
    });
}

/** What is wrong with how many arguments a function gets; of one that is not known, nothing. */
export function arityFault(
  { name, given }: TemplateCall,
  arities: Readonly<Record<string, Arity>>,
): string | undefined {
  const [least, most] = Object.hasOwn(arities, name) ? arities[name]! : [0, Infinity];
  if (given >= least && given <= most) return undefined;
  const wanted =
    least === most ? least : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  return `"${name}" gets ${given} argument${given === 1 ? "" : "s"}, and takes ${wanted}`;
}
