import { expect, test } from "@jest/globals";
import { kindSchemas } from "./openapi-schema.ts";

const gvk = (group: string, kind: string) => [{ group, version: "v1", kind }];

test("makes one strict file per kind, with just the definitions it needs", () => {
  const files = kindSchemas({
    definitions: {
      Ingress: {
        type: "object",
        properties: { spec: { $ref: "#/definitions/Spec" } },
        "x-kubernetes-group-version-kind": gvk("networking.k8s.io", "Ingress"),
      },
      Spec: { type: "object", properties: { inner: { $ref: "#/definitions/Spec" } } },
      Unused: { type: "object" },
    },
  });
  expect(files).toEqual({
    "ingress-networking-v1.json": {
      type: "object",
      properties: {
        apiVersion: { type: "string", enum: ["networking.k8s.io/v1"] },
        kind: { type: "string", enum: ["Ingress"] },
        spec: { $ref: "#/definitions/Spec" },
      },
      required: ["apiVersion", "kind"],
      additionalProperties: false,
      definitions: {
        Spec: {
          type: "object",
          properties: { inner: { $ref: "#/definitions/Spec" } },
          additionalProperties: false,
        },
      },
    },
  });
});

test("names a kind of the core group without a group", () => {
  const Pod = { type: "object", "x-kubernetes-group-version-kind": gvk("", "Pod") };
  expect(Object.keys(kindSchemas({ definitions: { Pod } }))).toEqual(["pod-v1.json"]);
});

test("leaves out what belongs to every group", () => {
  const kinds = [...gvk("", "DeleteOptions"), ...gvk("apps", "DeleteOptions")];
  const DeleteOptions = { type: "object", "x-kubernetes-group-version-kind": kinds };
  expect(kindSchemas({ definitions: { DeleteOptions } })).toEqual({});
});
