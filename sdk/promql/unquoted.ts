/** What a PromQL string stands for; a bare name stands for itself. Backquotes keep backslashes. */
export function unquoted(text: string): string {
  const quote = text[0];
  if (quote === "`") return text.slice(1, -1);
  if (quote !== '"' && quote !== "'") return text;
  return text.slice(1, -1).replace(escape, (_, ...groups: (string | undefined)[]) => {
    const [code, plain] = groups;
    return code === undefined
      ? (controls[plain!] ?? plain!)
      : String.fromCodePoint(parseInt(code.replace(/^[xuU]/, ""), 16));
  });
}

const escape = /\\(?:(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|(.))/gs;
const controls: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
