import type {
  Aggregation,
  Binary,
  Expression,
  Label,
  Moved,
  Selector,
} from "../../sdk/promql/expression.ts";
import { typeOf } from "../../sdk/promql/types.ts";

/**
 * An expression with brackets around all that is made of parts, in the words of the judge `promql`: so it shows
 * what belongs to what.
 */
export function meant(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return number(expression.value);
    case "string":
      return quoted(expression.value);
    case "selector":
      return selector(expression) + moved(expression);
    case "subquery":
      return `(${meant(expression.of)})[${number(expression.range)}:]${moved(expression)}`;
    case "call":
      return `${expression.function}(${list(expression.arguments)})`;
    case "aggregation":
      return aggregation(expression);
    case "unary":
      return `(${expression.negative ? "-" : "+"}${meant(expression.of)})`;
    case "binary":
      return binary(expression);
  }
}

function selector({ metric = "", matchers, range }: Selector): string {
  const parts = matchers.map(
    ({ label, operator, value }) => quoted(label) + operator + quoted(value),
  );
  const labels = parts.length === 0 ? "" : `{${parts.join()}}`;
  return `${metric}${labels}${range === undefined ? "" : `[${number(range)}]`}`;
}

function moved({ at, offset }: Moved): string {
  const time = typeof at === "number" ? String(at) : at;
  return (time === undefined ? "" : ` @ ${time}`) + (offset ? ` offset ${number(offset)}` : "");
}

function aggregation({ operator, by, labels, parameter, of }: Aggregation): string {
  const inner = list(parameter ? [parameter, of] : [of]);
  return `${operator} ${by ? "by" : "without"} ${names(labels)}(${inner})`;
}

function binary({ operator, bool, matching, grouping, left, right }: Binary): string {
  const group = grouping ? ` group_${grouping.many}${names(grouping.labels)}` : "";
  const numbers = [left, right].some((side) => typeOf(side) === "scalar");
  const matches =
    !numbers && matching && (matching.on || matching.labels.length > 0 || grouping)
      ? ` ${matching.on ? "on" : "ignoring"}${names(matching.labels)}${group}`
      : "";
  return `(${meant(left)} ${operator}${bool ? " bool" : ""}${matches} ${meant(right)})`;
}

function list(expressions: readonly Expression[]): string {
  return expressions.map(meant).join(", ");
}

function names(labels: readonly Label[]): string {
  return `(${labels.map(({ name }) => quoted(name)).join()})`;
}

function number(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

/** As Go's encoding/json writes it. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u2028\u2029]/g,
    (one) => `\\u${one.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
}
