import { equal } from "../../sdk/basics/equal.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Fields that say what an object or item is: they stay, so that the way to what differs can be read. */
const naming = ["kind", "name", "alert", "record", "expr"];

/**
 * Several forms of one thing without what they share, but for what names it. A form that is undefined stays so and
 * is compared with none; where there is but one form, it stays whole.
 */
export function whatDiffers(forms: readonly unknown[]): unknown[] {
  const there = forms.filter((form) => form !== undefined);
  if (there.length < 2) return [...forms];
  const alike = there.some(Array.isArray) ? forms.map(asList) : forms;
  return alike.map((form, side) => {
    if (form === undefined) return undefined;
    return without(
      form,
      alike.filter((other, index) => index !== side && other !== undefined),
    );
  });
}

/** One object beside a list of them. */
function asList(form: unknown): unknown {
  return form === undefined || Array.isArray(form) ? form : [form];
}

/** A form without what all the others have, too. */
function without(form: unknown, others: readonly unknown[]): unknown {
  if (Array.isArray(form) && others.every(Array.isArray)) return listWithout(form, others);
  if (isMap(form) && others.every(isMap)) return mapWithout(form, others);
  return form;
}

function mapWithout(form: Plain, others: readonly Plain[]): Plain {
  const kept = Object.entries(form).flatMap(([field, value]) => {
    if (!others.every((other) => equal(other[field], value))) {
      return [
        [
          field,
          without(
            value,
            others.map((other) => other[field]),
          ),
        ] as const,
      ];
    }
    return named(form, field);
  });
  return Object.fromEntries(kept);
}

function named(form: Plain, field: string): (readonly [string, unknown])[] {
  const value = form[field];
  if (field === "metadata" && isMap(value) && typeof value["name"] === "string") {
    return [[field, { name: value["name"] }]];
  }
  return naming.includes(field) && typeof value === "string" ? [[field, value]] : [];
}

/** Lists of one length have their items in one order; in others an item is one that the others have or lack. */
function listWithout(form: readonly unknown[], others: readonly (readonly unknown[])[]): unknown[] {
  const aligned = others.every(({ length }) => length === form.length);
  return form.flatMap((item, index) => {
    if (others.every((other) => other.some((one) => equal(one, item)))) return skeleton(item);
    return [
      aligned
        ? without(
            item,
            others.map((other) => other[index]),
          )
        : item,
    ];
  });
}

/** Of an object that is not what the example is about: its kind and name; of other items nothing. */
function skeleton(item: unknown): Plain[] {
  if (!isMap(item) || item["kind"] === undefined) return [];
  return [mapWithout(item, [item])];
}

function isMap(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
