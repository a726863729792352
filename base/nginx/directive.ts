/** A directive of nginx's configuration: its words, and what stands in its braces where it has some. */
export interface Directive {
  readonly words: readonly string[];
  readonly block?: readonly Directive[];
}

export function line(...words: readonly string[]): Directive {
  return { words };
}

export function block(words: readonly string[], inner: readonly Directive[]): Directive {
  return { words, block: inner };
}

/** The text of directives, one below the other. Variables (`$name`) stay such, quoted or not. */
export function printDirectives(directives: readonly Directive[], indent = ""): string {
  return directives
    .map(({ words, block: inner }) => {
      const head = indent + words.map(word).join(" ");
      if (inner === undefined) return `${head};\n`;
      return `${head} {\n${printDirectives(inner, `${indent}  `)}${indent}}\n`;
    })
    .join("");
}

/** Quoted where nginx would else end the word, or begin something else. */
function word(text: string): string {
  if (/^[^\s;{}"'\\#]+$/.test(text)) return text;
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
