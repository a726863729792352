import { Failure } from "../basics/fail.ts";

/**
 * The TypeScript of a chart's values.schema.json, which exports the type `name`. What the schema leaves open stays
 * open. The schema is read alone: nothing is fetched that it names.
 */
export async function valuesType(name: string, schema: string): Promise<string> {
  const { compile } = await import("json-schema-to-typescript");
  const root = parsed(schema);
  try {
    return await compile(root, name, {
      additionalProperties: true,
      bannerComment: "",
      format: false,
      // As tuples of each length they would be longer than what they say.
      ignoreMinAndMaxItems: true,
      unknownAny: true,
      $refOptions: { resolve: { external: false } },
    });
  } catch (error) {
    const [why = ""] = (error as Error).message.split("\n");
    throw new Failure(
      `Cannot make a type of values.schema.json: ${why}; a $ref has to lead to a place in the file itself, and not in a circle of $refs alone`,
    );
  }
}

/** The schema without what would call its type otherwise, or make more of it than types. */
function parsed(text: string): object {
  const schema = json(text);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new Failure("Cannot make a type of values.schema.json: it is no JSON object");
  }
  const { title: _title, $id: _id, id: _oldId, ...root } = schema as Record<string, unknown>;
  return root;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text, plainly);
  } catch (error) {
    throw new Failure(
      `Cannot make a type of values.schema.json: it is no JSON: ${(error as Error).message}`,
    );
  }
}

/** An object that may hold nothing would become `{}`, which in TypeScript may be anything. */
function plainly(key: string, value: unknown): unknown {
  const isOwnWord =
    (key === "tsType" && typeof value === "string") ||
    (key === "tsEnumNames" && Array.isArray(value));
  if (isOwnWord) return undefined;
  return isClosed(value) ? { ...value, tsType: "Record<string, never>" } : value;
}

function isClosed(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const { type, additionalProperties, properties = {} } = value as Record<string, unknown>;
  const others = ["$ref", "allOf", "anyOf", "oneOf", "patternProperties"];
  return (
    type === "object" &&
    additionalProperties === false &&
    Object.keys(properties as object).length === 0 &&
    !others.some((word) => word in value)
  );
}
