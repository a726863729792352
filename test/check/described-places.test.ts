import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { describedPlaces } from "../../sdk/check/described-places.ts";
import { kinds } from "../../sdk/model/kinds.ts";
import { groupOf } from "../../sdk/model/kubernetes-object.ts";
import { kubernetesVersions, schemaLocations } from "../judges/schemas.ts";

/** As much of a JSON schema as leads to fields. */
interface Schema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The schema that kubeconform judges a kind by. */
function schemaOf(name: string): Schema {
  const [, apiVersion = "", kind = ""] = /^(.+)\/(\w+)$/.exec(name) ?? [];
  const group = groupOf(apiVersion);
  const version = apiVersion.split("/").at(-1)!;
  const suffix = [...(group ? [group.split(".")[0]!] : []), version].map((part) => `-${part}`);
  const values: Readonly<Record<string, string>> = {
    NormalizedKubernetesVersion: `v${kubernetesVersions()[0]}`,
    ResourceKind: kind.toLowerCase(),
    KindSuffix: suffix.join(""),
    Group: group,
    ResourceAPIVersion: version,
  };
  const files = schemaLocations().map((location) =>
    location.replace(/\{\{\.(\w+)\}\}/g, (_, key: string) => values[key]!),
  );
  return JSON.parse(
    readFileSync(
      files.find((file) => existsSync(file))!,
      "utf8",
    ),
  ) as Schema;
}

/** Where a schema names a description; a definition that leads to itself is followed once. */
function describedIn(
  schema: Schema,
  root: Schema,
  { path = [], seen = [] }: { path?: readonly string[]; seen?: readonly string[] } = {},
): string[] {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1)!;
    if (seen.includes(name)) return [];
    return describedIn(root.definitions![name]!, root, { path, seen: [...seen, name] });
  }
  const { properties = {}, items } = schema;
  const below = (inner: Schema, step: string) =>
    describedIn(inner, root, { path: [...path, step], seen });
  return [
    ...("description" in properties ? [path.join(".")] : []),
    ...Object.entries(properties).flatMap(([field, inner]) => below(inner, field)),
    ...(items ? below(items, "[]") : []),
  ];
}

test("a description is known exactly where the schema of a kind has one", () => {
  const found = Object.keys(kinds).map((name) => {
    const schema = schemaOf(name);
    return [name, describedIn(schema, schema).sort()] as const;
  });
  expect(Object.fromEntries(found.filter(([, places]) => places.length > 0))).toEqual(
    describedPlaces,
  );
});
