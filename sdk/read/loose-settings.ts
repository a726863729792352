import type { Setting } from "./file-settings.ts";

/** `name = value`, `name: value`, `"name": "value"`, `name="value"`: a value in quotes, or one word behind which the line ends. */
const pair =
  /(?<![\w.$-])["']?([A-Za-z][\w.-]*)["']?(?::=|[ \t]*=|:)[ \t]*(?:(["'])([^"'\n]*)\2|([^\s"'<>,;]+)[,;]?[ \t]*$)/gm;
const element = /<([A-Za-z][\w.:-]*)(?:\s[^<>]*)?>\s*([^<>\s][^<>]*)<\/\1>/g;

/** Where a word without quotes is a variable or a call. */
const program = /\.(?:cjs|go|java|js|kt|lua|mjs|php|pl|py|rb|rs|ts)$/;

/** What looks like a setting in a text of any language: a script, a program, XML. */
export function looseSettings(file: string, text: string, field: string): Setting[] {
  const at = (index: number) => `${field}, line ${text.slice(0, index).split("\n").length}`;
  const pairs = [...text.matchAll(pair)].flatMap(({ 1: name, 3: quoted, 4: word, index }) =>
    quoted === undefined && program.test(file)
      ? []
      : [{ name: name!, value: quoted ?? word!, field: at(index) }],
  );
  const elements = [...text.matchAll(element)].map(({ 1: name, 2: value, index }) => ({
    ...{ name: name!, value: value!.trim(), field: at(index) },
  }));
  return [...pairs, ...elements];
}
