/** A value in Alloy's configuration language. */
export type Value =
  string | number | boolean | Expression | readonly Value[] | { readonly [key: string]: Value };

/** What Alloy works out itself: what another component exports, a variable of the environment. */
export interface Expression {
  readonly expression: string;
}

/** `loki.write "default" { url = "..." endpoint { ... } }`: attributes, then blocks, each in the order given. */
export interface Block {
  readonly name: string;
  readonly label?: string;
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly blocks?: readonly Block[];
}

/**
 * The text of blocks, one below the other, as `alloy fmt` lays it out but for the alignment of values.
 *
 * @throws where a name is no identifier, a number is not finite or a text is no Unicode: Alloy reads none of these
 */
export function printBlocks(blocks: readonly Block[], indent = ""): string {
  return blocks.map((block) => printBlock(block, indent)).join(indent === "" ? "\n" : "");
}

function printBlock({ name, label, attributes = {}, blocks = [] }: Block, indent: string): string {
  for (const part of name.split(".")) identifier(part);
  const inner = `${indent}\t`;
  const body =
    Object.entries(attributes)
      .map(([key, value]) => `${inner}${identifier(key)} = ${printValue(value, inner)}\n`)
      .join("") + printBlocks(blocks, inner);
  const head = label === undefined ? name : `${name} "${identifier(label)}"`;
  return body === "" ? `${indent}${head} { }\n` : `${indent}${head} {\n${body}${indent}}\n`;
}

function printValue(value: Value, indent: string): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return number(value);
  if (Array.isArray(value)) return list(value, indent);
  if (isExpression(value)) return value.expression;
  const inner = `${indent}\t`;
  const entries = Object.entries(value).map(
    ([key, one]) => `${inner}${text(key)} = ${printValue(one, inner)},\n`,
  );
  return entries.length === 0 ? "{}" : `{\n${entries.join("")}${indent}}`;
}

function list(values: readonly Value[], indent: string): string {
  const printed = values.map((value) => printValue(value, indent));
  return `[${printed.join(", ")}]`;
}

function isExpression(value: object): value is Expression {
  return "expression" in value && typeof value.expression === "string";
}

/** Alloy reads the escapes of Go; those of JSON are among them, but for half a surrogate pair. */
function text(value: string): string {
  if (!value.isWellFormed()) throw new Error(`${JSON.stringify(value)} is no Unicode text`);
  return JSON.stringify(value).replaceAll("\u007f", "\\u007f");
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number that Alloy reads`);
  return String(value);
}

function identifier(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  throw new Error(`"${name}" is no identifier of Alloy: letters, digits and _`);
}
