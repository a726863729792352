import { type JsonSchema, mapValues, withIdentity } from "./json-schema.ts";
import { metadataReference } from "./openapi-schema.ts";

/** The parts of a CustomResourceDefinition that a schema is made from. */
export interface Crd {
  readonly kind: "CustomResourceDefinition";
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly served: boolean;
      readonly schema?: { readonly openAPIV3Schema?: JsonSchema };
    }[];
  };
}

/**
 * One strict schema per served version, by file name: what the API server would prune is refused.
 *
 * @param definitions the schema of `metadata`, from `objectMeta`
 */
export function crdSchemas(
  crd: Crd,
  definitions: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const { group, names, versions } = crd.spec;
  const files = versions
    .filter((version) => version.served)
    .map((version) => {
      const root = strict(version.schema?.openAPIV3Schema ?? {});
      const named = withIdentity(root, `${group}/${version.name}`, names.kind);
      const properties = { ...named.properties, metadata: metadataReference };
      const file = `${group}/${names.kind.toLowerCase()}_${version.name}.json`;
      return [file, { ...named, properties, definitions }] as const;
    });
  return Object.fromEntries(files);
}

function strict(schema: JsonSchema): JsonSchema {
  // What stays as it is: limits, formats, and the branches of anyOf, oneOf, allOf and not, which name
  // only the fields they constrain and so must not be closed.
  const result = withoutNotes(schema);
  if (schema.items) result.items = strict(schema.items);
  if (schema.properties) {
    result.properties = mapValues(schema.properties, strict);
    // The API server fills defaults in before it looks for what is required.
    const hasDefault = (name: string) => schema.properties?.[name]?.["default"] !== undefined;
    const required = (schema.required ?? []).filter((name) => !hasDefault(name));
    // Draft 4 refuses an empty list.
    if (required.length > 0) result.required = required;
    else delete result.required;
  }
  if (typeof schema.additionalProperties === "object") {
    result.additionalProperties = strict(schema.additionalProperties);
  }
  if (schema["x-kubernetes-embedded-resource"] === true) {
    const open = { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: {} };
    result.properties = { ...open, ...result.properties };
  }
  if (schema["x-kubernetes-int-or-string"] === true) return intOrString(result);
  if (schema.type === "object" && isPruned(schema)) result.additionalProperties ??= false;
  return schema["nullable"] === true ? nullable(result) : result;
}

function isPruned(schema: JsonSchema): boolean {
  return schema["x-kubernetes-preserve-unknown-fields"] !== true;
}

function withoutNotes(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(
    ([key]) =>
      !key.startsWith("x-kubernetes-") &&
      !["description", "default", "example", "nullable"].includes(key),
  );
  return Object.fromEntries(kept);
}

function intOrString(schema: JsonSchema): JsonSchema {
  const { type: _, ...rest } = schema;
  return { anyOf: [{ type: "integer" }, { type: "string" }], ...rest };
}

function nullable(schema: JsonSchema): JsonSchema {
  if (typeof schema.type === "string") schema.type = [schema.type, "null"];
  if (schema.enum) schema.enum = [...schema.enum, null];
  return schema;
}
