import { actionFault } from "./action-fault.ts";
import { readStringLiteral } from "./string-literal.ts";
import {
  type Arity,
  callsIn,
  type TemplateCall,
  type TemplateText,
  textsIn,
} from "./template-calls.ts";

/** What a text in Go's template language needs, or the first fault in it. */
export interface GoTemplate {
  readonly fault?: string;
  readonly calls: readonly TemplateCall[];
  readonly texts: readonly TemplateText[];
  /** Variables it reads and does not declare: `$labels`. */
  readonly variables: readonly string[];
  /** Fields it reads of what the program gives it: `Labels` of `.Labels.job` and `$.Labels`. */
  readonly fields: readonly string[];
  /** Templates it executes by name. */
  readonly uses: readonly string[];
  /** Templates it defines. */
  readonly defines: readonly string[];
}

const any = [0, Infinity] as const;
const some = [1, Infinity] as const;
const two = [2, 2] as const;

/** Functions that every Go template knows (https://pkg.go.dev/text/template#hdr-Functions). */
export const goFunctions: Readonly<Record<string, Arity>> = {
  ...{ html: any, js: any, print: any, println: any, urlquery: any },
  ...{ and: some, call: some, index: some, or: some, printf: some, slice: some },
  ...{ ge: two, gt: two, le: two, lt: two, ne: two },
  ...{ eq: [2, Infinity], len: [1, 1], not: [1, 1] },
};

/** Strings, and characters, which stand in single quotes. */
const text = /`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g;
const opening = new Set(["if", "range", "with", "define", "block"]);
/** Within these the dot, and within `define` and `block` the `$`, is what somebody else gives. */
const rebinding = new Set(["block", "define", "range", "with"]);
const named = new Set(["block", "define"]);

interface State {
  /** What is open, innermost last. */
  readonly open: string[];
  readonly calls: TemplateCall[];
  readonly texts: TemplateText[];
  readonly variables: string[];
  readonly declared: Set<string>;
  readonly fields: string[];
  readonly uses: string[];
  readonly defines: string[];
}

/** Reads a template as far as its words go: actions, blocks, names; types are for the program to judge. */
export function readGoTemplate(source: string): GoTemplate {
  const lists = {
    open: [],
    calls: [],
    texts: [],
    variables: [],
    fields: [],
    uses: [],
    defines: [],
  };
  const state: State = { ...lists, declared: new Set() };
  const actions = actionsOf(source);
  const fault = actions
    .map((action) => (action === undefined ? "has {{ without }}" : readAction(action, state)))
    .find((fault) => fault !== undefined);
  const { open, declared, ...found } = state;
  const variables = found.variables.filter((name) => !declared.has(name));
  const unclosed = open.length > 0 ? `has {{ ${open.at(-1)} }} without {{ end }}` : undefined;
  const first = fault ?? unclosed;
  return { ...found, variables, ...(first !== undefined && { fault: first }) };
}

/** What stands between the braces, without comments; undefined for an action that does not end. */
function actionsOf(source: string): (string | undefined)[] {
  const actions: (string | undefined)[] = [];
  for (let from = source.indexOf("{{"); from !== -1; from = source.indexOf("{{", from)) {
    const action =
      /^\{\{(?:-\s)?\s*((?:\/\*[\s\S]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|(?!\}\}|[`"])[\s\S])*)\}\}/;
    const [whole, inner = ""] = action.exec(source.slice(from)) ?? [];
    if (whole === undefined) return [...actions, undefined];
    if (!inner.startsWith("/*")) actions.push(inner.replace(/\s-$/, "").trim());
    from += whole.length;
  }
  return actions;
}

/** Takes one action into the state; says what is wrong with it. */
function readAction(action: string, state: State): string | undefined {
  const { open, calls, variables, declared, fields, uses, defines } = state;
  const words = action.replaceAll(text, '""');
  const texts: readonly string[] = action.match(text) ?? [];
  const wrong = texts.flatMap(literalFaults)[0];
  if (wrong !== undefined) return wrong;
  const [keyword = "", second] = words.split(/\s+/);
  if (words === "") return "has an empty {{ }}";
  if (count(words, "(") !== count(words, ")")) return `has unbalanced brackets in {{ ${action} }}`;
  const [name = ""] = texts.map((quoted) => quoted.slice(1, -1));
  if (keyword === "template" || keyword === "block") uses.push(name);
  if (keyword === "define" || keyword === "block") defines.push(name);
  fields.push(...fieldsIn(words, open));
  if (opening.has(keyword)) open.push(keyword);
  const needsMore = opening.has(keyword) || keyword === "template";
  if (needsMore && second === undefined) return `has {{ ${keyword} }} without what it is about`;
  if (keyword === "end" && open.pop() === undefined) return "has {{ end }} without a beginning";
  if (keyword === "else" && open.length === 0) return "has {{ else }} without a beginning";
  const written = actionFault(words);
  if (written !== undefined) return `${written}, in {{ ${action} }}`;
  calls.push(...callsIn(words));
  state.texts.push(...textsIn(words, texts.map(valueOf)));
  variables.push(...(words.match(/\$\w*/g) ?? []));
  const [, declaration = ""] = /((?:\$\w+\s*,\s*)?\$\w+)\s*:=/.exec(words) ?? [];
  for (const name of declaration.match(/\$\w+/g) ?? []) declared.add(name);
  return undefined;
}

function literalFaults(literal: string): string[] {
  if (literal.startsWith("'")) {
    const isOne = /^'(?:\\(?:\D|[\da-fA-FxuU]+)|[^\\])'$/u.test(literal);
    return isOne ? [] : [`has ${literal}: texts stand in double quotes`];
  }
  const read = readStringLiteral(literal);
  return "fault" in read ? [`has the string ${literal}: ${read.fault}`] : [];
}

function valueOf(literal: string): string {
  const read = readStringLiteral(literal);
  return "text" in read ? read.text : "";
}

/** `open` is what the words stand in. */
function fieldsIn(words: string, open: readonly string[]): string[] {
  if (open.some((keyword) => named.has(keyword))) return [];
  const ofDot = open.some((keyword) => rebinding.has(keyword))
    ? []
    : words.matchAll(/(?<![\w.$)\]"])\.([A-Za-z_]\w*)/g);
  return [...ofDot, ...words.matchAll(/\$\.([A-Za-z_]\w*)/g)].map(([, field = ""]) => field);
}

function count(words: string, bracket: string): number {
  return words.split(bracket).length - 1;
}
