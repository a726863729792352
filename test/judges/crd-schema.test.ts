import { expect, test } from "@jest/globals";
import { crdSchemas } from "./crd-schema.ts";
import type { JsonSchema } from "./json-schema.ts";

function specSchema(spec: JsonSchema): unknown {
  const openAPIV3Schema = { type: "object", properties: { spec } };
  const versions = [{ name: "v1", served: true, schema: { openAPIV3Schema } }];
  const crd = { group: "example.org", names: { kind: "Thing" }, versions };
  const files = crdSchemas({ kind: "CustomResourceDefinition", spec: crd }, {});
  return files["example.org/thing_v1.json"]?.properties?.["spec"];
}

test("refuses what the API server would prune", () => {
  expect(specSchema({ type: "object", properties: { a: { type: "string" } } })).toEqual({
    type: "object",
    properties: { a: { type: "string" } },
    additionalProperties: false,
  });
});

test("leaves open what the CRD leaves open", () => {
  const open = { type: "object", "x-kubernetes-preserve-unknown-fields": true };
  expect(specSchema(open)).toEqual({ type: "object" });
});

test("does not close the branches of oneOf", () => {
  const oneOf = [{ required: ["a"], properties: { a: { minLength: 1 } } }];
  const spec = { type: "object", properties: { a: { type: "string" } }, oneOf };
  expect(specSchema(spec)).toMatchObject({ oneOf });
});

test("does not require what has a default", () => {
  const properties = { a: { type: "string", default: "x" }, b: { type: "string" } };
  const spec = { type: "object", required: ["a", "b"], properties };
  expect(specSchema(spec)).toMatchObject({ required: ["b"] });
  expect(specSchema({ ...spec, required: ["a"] })).not.toHaveProperty("required");
});

test("takes null where the CRD is nullable", () => {
  expect(specSchema({ type: "string", enum: ["a"], nullable: true })).toEqual({
    type: ["string", "null"],
    enum: ["a", null],
  });
});
