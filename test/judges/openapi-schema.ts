import { type JsonSchema, mapValues, withIdentity } from "./json-schema.ts";

export interface OpenApi {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

const meta = "io.k8s.apimachinery.pkg.apis.meta.v1";
const intOrString: JsonSchema = { anyOf: [{ type: "integer" }, { type: "string" }] };

/** What the API server's own decoder takes, where the OpenAPI document says less or more. */
const exceptions: Readonly<Record<string, JsonSchema>> = {
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": intOrString,
  "io.k8s.apimachinery.pkg.api.resource.Quantity": { type: ["string", "number"] },
  // Go programs print `creationTimestamp: null` for an object that was never stored.
  [`${meta}.Time`]: { type: ["string", "null"], format: "date-time" },
};

/** One strict schema per kind, by kubeconform's file name for it. */
export function kindSchemas(api: OpenApi): Record<string, JsonSchema> {
  const strict = strictDefinitions(api);
  const files: Record<string, JsonSchema> = {};
  for (const [name, definition] of Object.entries(api.definitions)) {
    const kinds = (definition["x-kubernetes-group-version-kind"] ?? []) as GroupVersionKind[];
    const [only, ...others] = kinds;
    // DeleteOptions and WatchEvent belong to every group; nobody stores them.
    if (only === undefined || others.length > 0) continue;
    const { group, version, kind } = only;
    const apiVersion = group === "" ? version : `${group}/${version}`;
    const root = withIdentity(strict[name] ?? {}, apiVersion, kind);
    files[fileName(only)] = { ...root, definitions: reachable(root, strict) };
  }
  return files;
}

/** The strict schema of `metadata`, with the definitions that it refers to. */
export function objectMeta(api: OpenApi): Readonly<Record<string, JsonSchema>> {
  return reachable(metadataReference, strictDefinitions(api));
}

/** Refers to `objectMeta` from a schema that carries it in `definitions`. */
export const metadataReference: JsonSchema = { $ref: `#/definitions/${meta}.ObjectMeta` };

function fileName({ group, version, kind }: GroupVersionKind): string {
  const short = group.split(".")[0] ?? "";
  const suffix = short === "" ? version : `${short}-${version}`;
  return `${kind}-${suffix}.json`.toLowerCase();
}

function strictDefinitions(api: OpenApi): Readonly<Record<string, JsonSchema>> {
  return { ...mapValues(api.definitions, strict), ...exceptions };
}

function strict(schema: JsonSchema): JsonSchema {
  const result: JsonSchema = {};
  for (const key of ["type", "format", "required", "$ref"]) {
    if (schema[key] !== undefined) result[key] = schema[key];
  }
  if (schema.items) result.items = strict(schema.items);
  if (typeof schema.additionalProperties === "object") {
    result.additionalProperties = strict(schema.additionalProperties);
  }
  if (schema.properties) {
    result.properties = mapValues(schema.properties, strict);
    result.additionalProperties ??= false;
  }
  return result;
}

function reachable(
  root: JsonSchema,
  all: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  const visit = (schema: JsonSchema): void => {
    const name = schema.$ref?.slice("#/definitions/".length);
    if (name !== undefined && !(name in found)) visit((found[name] = all[name] ?? {}));
    for (const property of Object.values(schema.properties ?? {})) visit(property);
    if (schema.items) visit(schema.items);
    if (typeof schema.additionalProperties === "object") visit(schema.additionalProperties);
  };
  visit(root);
  return found;
}
