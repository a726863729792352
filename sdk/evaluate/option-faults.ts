import { didYouMean } from "../basics/did-you-mean.ts";
import {
  anything,
  isMap,
  listOf,
  literal,
  number,
  record,
  type Shape,
  type ShapeFault,
  text,
} from "../basics/shape.ts";
import type { AnyComponent } from "../model/component.ts";
import type { Finding, ObjectFinding } from "../model/finding.ts";

type OptionFinding = ObjectFinding & Pick<Finding, "check">;

/**
 * What is wrong with options, at any depth. What a component makes of its defaults instead of what somebody meant is
 * nobody's choice, so it is told before anything is evaluated.
 */
export function optionFaults(
  { name, options: defaults, shapes = {} }: AnyComponent,
  options: Readonly<Record<string, unknown>>,
): OptionFinding[] {
  const check = "options";
  const known: Readonly<Record<string, unknown>> = { ...(defaults as object) };
  return Object.entries(options).flatMap(([option, value]): OptionFinding[] => {
    if (!Object.hasOwn(known, option)) {
      const hint = didYouMean(option, Object.keys(known)) || whereElse(option, known);
      const message = `Cannot set option "${option}": "${name}" has no such option`;
      return [{ check, message, ...(hint && { hint }) }];
    }
    if (value === undefined) return [];
    const shape = shapes[option] ?? like(known[option]);
    return shape(value, option).map((fault) => ({ check, ...fault, message: quoting(fault) }));
  });
}

/** The line to open is found by what a message quotes; what is missing stands on none. */
function quoting({ field, message }: ShapeFault): string {
  const [, key] = /\.([\w-]+)$/.exec(field) ?? [];
  return key === undefined || message.startsWith("is missing") ? message : `"${key}" ${message}`;
}

/** Where an option stands that is looked for at the top, or which there are. */
function whereElse(option: string, known: Readonly<Record<string, unknown>>): string {
  const holder = Object.keys(known).find((key) => {
    const inside = known[key];
    return isMap(inside) && Object.hasOwn(inside, option);
  });
  if (holder !== undefined) return `it is said in "${holder}": ${holder}.${option}`;
  const names = Object.keys(known);
  return names.length === 0 ? "it has none" : `it has ${names.join(", ")}`;
}

/** Of the shape of a default: its keys and kinds; whatever may be of several kinds has a shape of its own. */
function like(value: unknown): Shape {
  if (typeof value === "string") return text;
  if (typeof value === "number") return number;
  if (typeof value === "boolean") return literal(true, false);
  if (Array.isArray(value)) return listOf(value.length === 0 ? anything : like(value[0]));
  if (!isMap(value)) return anything;
  return record(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, like(one)])));
}
