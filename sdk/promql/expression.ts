import { remembered } from "../basics/remembered.ts";

/** A PromQL expression as plain data. `from` and `to` are offsets into the text that was parsed. */
export type Expression =
  NumberLiteral | StringLiteral | Selector | Subquery | Call | Aggregation | Binary | Unary;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface NumberLiteral extends Span {
  readonly kind: "number";
  readonly value: number;
}

export interface StringLiteral extends Span {
  readonly kind: "string";
  readonly value: string;
}

export interface Matcher extends Span {
  readonly label: string;
  readonly operator: "=" | "!=" | "=~" | "!~";
  readonly value: string;
}

/** When something is looked at, where that is not the time of the evaluation. */
export interface Moved {
  /** Seconds before that time; negative for later. */
  readonly offset?: number;
  /** Seconds since 1970, or an end of a query over time. */
  readonly at?: number | "start" | "end";
}

/** Series by name and labels; with a range, in seconds, what they were over that time. */
export interface Selector extends Span, Moved {
  readonly kind: "selector";
  /** Undefined where the name is matched by a pattern or not at all. */
  readonly metric?: string;
  readonly matchers: readonly Matcher[];
  readonly range?: number;
}

export interface Subquery extends Span, Moved {
  readonly kind: "subquery";
  readonly of: Expression;
  /** Seconds. */
  readonly range: number;
}

export interface Call extends Span {
  readonly kind: "call";
  readonly function: string;
  readonly arguments: readonly Expression[];
}

/** Labels that are written down, each with its place. */
export interface Label extends Span {
  readonly name: string;
}

export interface Aggregation extends Span {
  readonly kind: "aggregation";
  readonly operator: string;
  /** Whether the labels are those that stay; without any, none does. */
  readonly by: boolean;
  readonly labels: readonly Label[];
  /** The number or name before the vector: `3` of `topk(3, up)`. */
  readonly parameter?: Expression;
  readonly of: Expression;
}

export interface Matching {
  readonly on: boolean;
  readonly labels: readonly Label[];
}

export interface Grouping {
  readonly many: "left" | "right";
  /** What is taken over from the other side. */
  readonly labels: readonly Label[];
}

export interface Binary extends Span {
  readonly kind: "binary";
  readonly operator: string;
  /** Where the operator stands. */
  readonly between: Span;
  readonly bool: boolean;
  readonly matching?: Matching;
  readonly grouping?: Grouping;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Unary extends Span {
  readonly kind: "unary";
  readonly negative: boolean;
  readonly of: Expression;
}

/** The parts of which an expression is directly made, as it is written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "subquery":
    case "unary":
      return [expression.of];
    case "call":
      return expression.arguments;
    case "aggregation":
      return expression.parameter ? [expression.parameter, expression.of] : [expression.of];
    case "binary":
      return [expression.left, expression.right];
    default:
      return [];
  }
}

/** An expression and everything inside it, outermost first. Each law asks for them again. */
export const everyPart: (expression: Expression) => readonly Expression[] = remembered(
  (expression) => [expression, ...partsOf(expression).flatMap(everyPart)],
);

export const comparisons: ReadonlySet<string> = new Set(["==", "!=", ">", "<", ">=", "<="]);
export const setOperators: ReadonlySet<string> = new Set(["and", "or", "unless"]);
