import { isDay } from "./is-day.ts";
import { didYouMean } from "./did-you-mean.ts";

/** What is wrong in a definition, and in which field: `apiServer.port`. */
export interface ShapeFault {
  readonly field: string;
  readonly message: string;
  readonly hint?: string;
}

/** Says what is wrong with the value of a field; nothing where it is as it should be. */
export type Shape = (value: unknown, field: string) => readonly ShapeFault[];

export const text = kind("a text", (value) => typeof value === "string");
export const day = kind(
  "a day as YYYY-MM-DD",
  (value) => typeof value === "string" && isDay(value),
);
export const number = kind("a number", (value) => Number.isFinite(value));
export const positive = within("more than 0", (value) => value > 0);
/** Of a whole, which is 1. */
export const share = within("more than 0 and less than 1", (value) => value > 0 && value < 1);
export const callable = kind("a function", (value) => typeof value === "function");
export const anyMap = kind("a map", isMap);
export const textOrMap = kind(
  "a text or a map",
  (value) => typeof value === "string" || isMap(value),
);
export const anything: Shape = () => [];
export const anyList = kind("a list", Array.isArray);

export function literal(...words: readonly (string | boolean)[]): Shape {
  const what = words.map((word) => JSON.stringify(word)).join(" or ");
  return kind(what, (value) => words.some((word) => word === value));
}

/** A text, or one of these: `textOr(false)`. */
export function textOr(...words: readonly boolean[]): Shape {
  return (value, field) => (words.some((word) => word === value) ? [] : text(value, field));
}

/** A field that may be left out. */
export function optional(shape: Shape): Shape {
  return (value, field) => (value === undefined ? [] : shape(value, field));
}

export function listOf(item: Shape): Shape {
  return (value, field) => {
    if (!Array.isArray(value)) return anyList(value, field);
    const faults: ShapeFault[] = [];
    // What is missing in a list is a fault as well: `map` would pass over it.
    for (let index = 0; index < value.length; index++) {
      faults.push(...item(value[index], `${field}[${index}]`));
    }
    return faults;
  };
}

/** A map of any keys. */
export function mapOf(item: Shape): Shape {
  return (value, field) =>
    isMap(value)
      ? Object.entries(value).flatMap(([key, one]) => item(one, `${field}["${key}"]`))
      : anyMap(value, field);
}

/** A map of these fields and no other: the type makes sure that none is forgotten here. */
export function record<T>(fields: { readonly [Name in keyof T]-?: Shape }): Shape {
  const shapes = Object.entries<Shape>(fields);
  const names = Object.keys(fields);
  const whatThereIs = names.length > 0 && names.length < 10 ? `there is ${names.join(", ")}` : "";
  return (value, field) => {
    if (!isMap(value)) return anyMap(value, field);
    const inside = (name: string) => (field === "" ? name : `${field}.${name}`);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    const misspelt = (name: string) => unknown.some((key) => didYouMean(key, [name]) !== "");
    return [
      ...unknown.map((key) => strange(inside(key), didYouMean(key, names) || whatThereIs)),
      ...shapes.flatMap(([name, shape]) =>
        value[name] === undefined && misspelt(name) ? [] : shape(value[name], inside(name)),
      ),
    ];
  };
}

/** A map of some of these fields and no other. */
export function some<T>(fields: { readonly [Name in keyof T]-?: Shape }): Shape {
  const shapes = Object.entries<Shape>(fields).map(([name, shape]) => [name, optional(shape)]);
  return record(Object.fromEntries(shapes));
}

/** A map of one shape, or what is none, of another. */
export function mapOr(map: Shape, other: Shape): Shape {
  return (value, field) => (isMap(value) ? map : other)(value, field);
}

/** A list of one shape, or what is none, of another. */
export function listOr(item: Shape, other: Shape): Shape {
  return (value, field) => (Array.isArray(value) ? listOf(item) : other)(value, field);
}

/** A map with at least these fields, whatever else stands in it. */
export function mapWith(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, field) =>
    isMap(value)
      ? Object.entries(fields).flatMap(([name, shape]) => shape(value[name], `${field}.${name}`))
      : anyMap(value, field);
}

function within(what: string, holds: (value: number) => boolean): Shape {
  const inRange = kind(what, (value) => holds(value as number));
  return (value, field) => (Number.isFinite(value) ? inRange : number)(value, field);
}

function strange(field: string, hint: string): ShapeFault {
  return { field, message: "is nothing that can be said here", ...(hint && { hint }) };
}

function kind(what: string, holds: (value: unknown) => boolean): Shape {
  return (value, field) => {
    if (holds(value)) return [];
    const is = value === undefined ? "is missing" : `is ${described(value)}`;
    return [{ field, message: `${is}: ${what} is needed` }];
  };
}

/** A `Map`, a `Set` or a `Date` is none: what stands in it no field names. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Scalars as they are written, other values by their kind. */
function described(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "function") return "a function";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) {
    return value === undefined ? "none" : String(value);
  }
  return isMap(value) ? "a map" : `a ${Object.prototype.toString.call(value).slice(8, -1)}`;
}
