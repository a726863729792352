import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Each word of JSON schema that a chart's has. */
export const shopSchema = {
  $id: "https://charts.example.com/shop.json",
  title: "The shop",
  $ref: "#/$defs/shop",
  $defs: {
    shop: {
      type: "object",
      additionalProperties: false,
      required: ["replicas", "level"],
      properties: {
        replicas: { type: "integer", description: "How many, see */ and https://example.com." },
        level: { enum: ["debug", "info", null, 3] },
        nothing: { type: "object", additionalProperties: false },
        labels: { type: "object", additionalProperties: { type: "string" } },
        host: { anyOf: [{ type: "string" }, { $ref: "#/$defs/host" }] },
        tsType: { type: "string" },
        ports: { type: "array", minItems: 1, maxItems: 30, items: { type: ["integer", "null"] } },
        menu: { type: "array", items: { $ref: "#/$defs/entry" } },
      },
    },
    host: {
      type: "object",
      required: ["name", "tls"],
      properties: { name: { type: "string", tsType: "any" }, tls: { type: "boolean" } },
      additionalProperties: false,
    },
    entry: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        below: { type: "array", items: { $ref: "#/$defs/entry" } },
      },
      additionalProperties: false,
    },
  },
};

/** Writes a chart as `helm pull` leaves it, in place of what stands there; `values` is its schema, as text or data. */
export function writeChart(folder: string, fields: object, values?: unknown): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const identity = { apiVersion: "v2", name: "shop", version: "1.2.3", ...fields };
  writeFileSync(join(folder, "Chart.yaml"), JSON.stringify(identity));
  if (values === undefined) return;
  const content = typeof values === "string" ? values : JSON.stringify(values);
  writeFileSync(join(folder, "values.schema.json"), content);
}
