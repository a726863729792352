/** The parts of a JSON schema or OpenAPI schema that matter here; the rest is carried along. */
export interface JsonSchema {
  [key: string]: unknown;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  required?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: readonly JsonSchema[];
  $ref?: string;
  definitions?: Readonly<Record<string, JsonSchema>>;
}

/** Applies a function to each value of an object. */
export function mapValues<In, Out>(
  values: Readonly<Record<string, In>>,
  change: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

/** Requires that an object says of which kind it is. */
export function withIdentity(schema: JsonSchema, apiVersion: string, kind: string): JsonSchema {
  return {
    ...schema,
    properties: {
      ...schema.properties,
      apiVersion: { type: "string", enum: [apiVersion] },
      kind: { type: "string", enum: [kind] },
    },
    required: [...new Set(["apiVersion", "kind", ...(schema.required ?? [])])],
  };
}
