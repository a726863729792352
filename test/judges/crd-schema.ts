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
  const result = without(beforeDefaults(schema), isNote);
  if (schema.items) result.items = strict(schema.items);
  if (schema.properties) result.properties = mapValues(schema.properties, strict);
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

/**
 * The API server fills defaults in before it validates, kubeconform does not. So what depends on a
 * field with a default cannot be told here, and is left to the API server.
 */
function beforeDefaults(schema: JsonSchema): JsonSchema {
  const isFilled = (name: string) => schema.properties?.[name]?.["default"] !== undefined;
  if (!Object.keys(schema.properties ?? {}).some(isFilled)) return schema;
  const rest = without(schema, (key) =>
    ["required", "allOf", "anyOf", "oneOf", "not"].includes(key),
  );
  const required = (schema.required ?? []).filter((name) => !isFilled(name));
  // Draft 4 refuses an empty list.
  return required.length > 0 ? { ...rest, required } : rest;
}

function isPruned(schema: JsonSchema): boolean {
  return schema["x-kubernetes-preserve-unknown-fields"] !== true;
}

function isNote(key: string): boolean {
  return (
    key.startsWith("x-kubernetes-") ||
    ["description", "default", "example", "nullable"].includes(key)
  );
}

function intOrString(schema: JsonSchema): JsonSchema {
  const either = { anyOf: [{ type: "integer" }, { type: "string" }] };
  return { ...either, ...without(schema, (key) => key === "type") };
}

function without(schema: JsonSchema, isUnwanted: (key: string) => boolean): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !isUnwanted(key)));
}

function nullable(schema: JsonSchema): JsonSchema {
  if (typeof schema.type === "string") schema.type = [schema.type, "null"];
  if (schema.enum) schema.enum = [...schema.enum, null];
  return schema;
}
