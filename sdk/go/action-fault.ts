/** `else if`, `template ""`, `end`: what stands in an action before its pipeline. */
const keyword =
  /^(?:else\s+(?:if|with)|if|range|with|else|end|break|continue|(?:define|template|block)\s+"")(?![\w.])/;
const alone = /^(?:else|end|break|continue|define\s+"")$/;
const declarations = /^\s*(?:\$\w+\s*,\s*)?\$\w+\s*:?=/;

const field = String.raw`\.[\p{L}_][\p{L}\p{N}_]*`;
const number = String.raw`[+-]?(?:0[xX][\da-fA-F_]+|0[bBoO][\d_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)i?`;
const name = String.raw`(?:\$|[\p{L}_])[\p{L}\p{N}_]*`;

/** What a pipeline is written in (https://pkg.go.dev/text/template#hdr-Pipelines). There are no operators. */
const token = new RegExp(
  String.raw`\s+|[|(]|\)(?:${field})*|""|${number}|(?:true|false|nil)(?![\p{L}\p{N}_])|${name}(?:${field})*|(?:${field})+|\.`,
  "uy",
);

/** What only the first command of a pipeline may begin with. */
const value = /^(?:"".*|[+-]?\.?\d.*|\.|true|false|nil)$/;

/**
 * What is wrong with how an action is written, or undefined. What its names mean is for others.
 *
 * @param words an action whose strings are empty: `printf "" $value | humanize`
 */
export function actionFault(words: string): string | undefined {
  const [begins = ""] = keyword.exec(words) ?? [];
  const rest = words.slice(begins.length);
  if (alone.test(begins)) return rest.trim() === "" ? undefined : strange(rest.trim());
  const pipeline = rest.replace(declarations, " ");
  const tokens: string[] = [];
  for (token.lastIndex = 0; token.lastIndex < pipeline.length;) {
    const from = token.lastIndex;
    const [found] = token.exec(pipeline) ?? [];
    const before = tokens.at(-1) ?? " ";
    const joins = found === undefined || !/^[\s|)]/.test(found);
    if (found === undefined || (joins && !/^[\s|(]/.test(before))) {
      return strange(/^\S+/.exec(pipeline.slice(from))![0]);
    }
    tokens.push(found);
  }
  return commandFault(tokens.filter((one) => one.trim() !== ""));
}

function commandFault(tokens: readonly string[]): string | undefined {
  for (const [index, one] of tokens.entries()) {
    const before = tokens[index - 1] ?? "(";
    const isFirst = /^[|(]$/.test(before);
    if (isFirst && /^[|)]/.test(one)) return `lacks what stands before "${one[0]}"`;
    if (before === "|" && value.test(one)) {
      return `pipes into ${one === '""' ? "a text" : one}, which is no function`;
    }
  }
  return undefined;
}

function strange(found: string): string {
  return `has "${found}", which Go's templates do not know there`;
}
