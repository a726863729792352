import { didYouMean } from "../basics/did-you-mean.ts";
import { fieldOf, type Step } from "../basics/walk.ts";
import type { ObjectFinding } from "../model/finding.ts";

/** A map inside an object, with the names of all that was asked of it. */
interface Watched {
  readonly path: readonly Step[];
  readonly fields: readonly string[];
  readonly asked: ReadonlySet<string>;
}

/** The models' validators leave out every field of this name, taking it for a word about the schema. */
const unasked = "description";

/** Whether it stands among fields that a schema names. Of those it asks for some that are absent; of a map's keys, never. */
function isStray({ path, fields, asked }: Watched, described: readonly string[]): boolean {
  const place = path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
  return [...asked].some((field) => !fields.includes(field)) && !described.includes(place);
}

/**
 * The fields of an object that its schema does not name: those that the schema's validator never asks for. It asks
 * for each field that the schema names, there or not, and for each key of a map; where it asks for none, the
 * schema leaves all free.
 *
 * @param described where the schema names a field `description`, as in `describedPlaces`
 */
export function unknownFields(
  object: object,
  validate: (watched: object) => void,
  described: readonly string[],
): ObjectFinding[] {
  const maps: Watched[] = [];
  validate(watch(object, [], maps));
  return maps.flatMap((map) => {
    const { path, fields, asked } = map;
    if (asked.size === 0) return [];
    const isUnknown = (field: string) => field !== unasked || isStray(map, described);
    const unknown = fields.filter((field) => !asked.has(field) && isUnknown(field));
    return unknown.map((name) => {
      const field = fieldOf([...path, name]);
      const hint = didYouMean(name, asked) || "remove it";
      return { field, message: "is no field that the schema knows there", hint };
    });
  });
}

/** A copy that notes whatever is asked of its maps. */
function watch(value: object, path: readonly Step[], maps: Watched[]): object {
  const inner = (item: unknown, step: Step) =>
    typeof item === "object" && item !== null ? watch(item, [...path, step], maps) : item;
  if (Array.isArray(value)) return value.map(inner);
  const asked = new Set<string>();
  const entries = Object.entries(value).map(
    ([field, item]) => [field, inner(item, field)] as const,
  );
  const copy: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
  maps.push({ path, fields: Object.keys(value), asked });
  return new Proxy(copy, {
    get(target, field) {
      if (typeof field === "string") asked.add(field);
      return Reflect.get(target, field) as unknown;
    },
  });
}
