import { didYouMean } from "../basics/did-you-mean.ts";

/** A series as its line names it. Names may be any text. */
export interface Sample {
  readonly name: string;
  readonly labels: readonly string[];
}

/** What a comment says of a metric. */
export interface Metadata {
  readonly about: string;
  readonly field: "help" | "type" | "unit";
  readonly text: string;
}

/** Where in a line reading has come to. */
interface Cursor {
  readonly text: string;
  at: number;
}

const blank = /[ \t]*/y;
const keyword = /#[ \t]*(?:(HELP|TYPE|UNIT)[ \t]+)?/y;
const metricName = /[A-Za-z_:][\w:]*/y;
const labelName = /[A-Za-z_]\w*/y;
const quoted = /"(?:[^"\\]|\\.)*"/y;
const number = /(?:[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?)|nan)(?=[ \t]|$)/iy;
const exemplar = /#(?=[ \t]*\{)/y;

/** The types that Prometheus' text format and OpenMetrics have between them. */
const types = [
  ...["counter", "gauge", "histogram", "gaugehistogram", "gauge_histogram", "summary"],
  ...["info", "stateset", "unknown", "untyped"],
];

/**
 * What a line of an exposition says; undefined of a blank one and of a comment. It takes whatever
 * Prometheus' text format or OpenMetrics allows. Throws an error that says what stands where what should.
 *
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function readExpositionLine(text: string): Sample | Metadata | undefined {
  const cursor: Cursor = { text, at: 0 };
  take(cursor, blank);
  if (cursor.at === text.length) return undefined;
  return text[cursor.at] === "#" ? readComment(cursor) : readSample(cursor);
}

function readComment(cursor: Cursor): Metadata | undefined {
  const field = take(cursor, keyword)?.[1]?.toLowerCase() as Metadata["field"] | undefined;
  if (field === undefined) return undefined;
  if (cursor.at === cursor.text.length) return undefined;
  const about = takeName(cursor, metricName);
  const rest = cursor.text.slice(cursor.at);
  const text = rest.trim();
  if (about === undefined || !/^(?:[ \t]|$)/.test(rest)) throw wrong(cursor, "a metric's name");
  if (text === "") return undefined;
  if (field === "type" && !types.includes(text.toLowerCase())) {
    const hint = didYouMean(text, types) || `it is one of ${types.join(", ")}`;
    throw new Error(`"${text}" is no type of a metric: ${hint}`);
  }
  return { about, field, text: field === "help" ? unescaped(text) : text.toLowerCase() };
}

function readSample(cursor: Cursor): Sample {
  const before = take(cursor, metricName)?.[0];
  take(cursor, blank);
  const { labels, names } = readBraces(cursor);
  const [name, second] = before === undefined ? names : [before, ...names];
  if (name === undefined) throw wrong({ ...cursor, at: 0 }, "a metric's name");
  if (second !== undefined)
    throw new Error(`"${name}" and "${second}" are two names of one metric`);
  if (!take(cursor, number)) throw wrong(cursor, "a number");
  take(cursor, blank);
  // The timestamp.
  if (take(cursor, number)) take(cursor, blank);
  if (take(cursor, exemplar)) readExemplar(cursor);
  if (cursor.at < cursor.text.length) throw wrong(cursor, "the end of the line");
  return { name, labels };
}

function readExemplar(cursor: Cursor): void {
  take(cursor, blank);
  readBraces(cursor);
  if (!take(cursor, number)) throw wrong(cursor, "the number of the exemplar");
  take(cursor, blank);
  if (take(cursor, number)) take(cursor, blank);
}

/** `{a="b", "c.d"="e"}`; a quoted text without a value is the metric's name: `{"f.g", a="b"}`. */
function readBraces(cursor: Cursor): { labels: string[]; names: string[] } {
  const labels: string[] = [];
  const names: string[] = [];
  if (!take(cursor, /\{[ \t]*/y)) return { labels, names };
  while (!take(cursor, /\}[ \t]*/y)) {
    const isQuoted = cursor.text[cursor.at] === '"';
    const name = takeName(cursor, labelName);
    if (name === undefined) throw wrong(cursor, 'a label or "}"');
    if (take(cursor, /[ \t]*=[ \t]*/y)) {
      if (!take(cursor, quoted)) throw wrong(cursor, "a value in quotes");
      if (labels.includes(name)) throw new Error(`the label "${name}" is given twice`);
      labels.push(name);
    } else if (isQuoted) names.push(name);
    else throw wrong(cursor, `"=" behind the label "${name}"`);
    if (!take(cursor, /[ \t]*(?:,[ \t]*|(?=\}))/y)) throw wrong(cursor, '"," or "}"');
  }
  return { labels, names };
}

/** A name as it is, or any text in quotes. */
function takeName(cursor: Cursor, plain: RegExp): string | undefined {
  const text = take(cursor, quoted)?.[0];
  return text === undefined ? take(cursor, plain)?.[0] : unescaped(text.slice(1, -1));
}

/** Moves behind what stands here, if it is that. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at = pattern.lastIndex;
  return found ?? undefined;
}

/** `\n`, `\"` and `\\` are all that there is. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([n"\\])/g, (_, what: string) => (what === "n" ? "\n" : what));
}

function wrong({ text, at }: Cursor, wanted: string): Error {
  const found = text.slice(at, at + 40);
  const what = found === "" ? "the line ends" : `${JSON.stringify(found)} stands`;
  return new Error(`column ${at + 1}: ${what} where ${wanted} should`);
}
