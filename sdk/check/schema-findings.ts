import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { ObjectFinding } from "../model/finding.ts";

import { durationFault } from "./object/durations.ts";
import { quantityFault } from "./object/quantities.ts";
import { fieldOf, type Step } from "../basics/walk.ts";

/** What ajv says of one violation. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

/** What a validator threw, a finding per field: it throws one error that carries every violation. */
export function schemaFindings(error: unknown, object: KubernetesObject): ObjectFinding[] {
  const { errors } = error as { errors?: readonly SchemaError[] };
  if (!errors) throw error;
  return [...new Set(errors.map(({ instancePath }) => instancePath))].map((pointer) => {
    const violations = errors.filter(({ instancePath }) => instancePath === pointer);
    const path = steps(pointer);
    const value = path.reduce<unknown>((at, step) => (at as Record<Step, unknown>)?.[step], object);
    const fault = quantityFault(value, path) ?? durationFault(value, path, object);
    return { field: fieldOf(path), ...(fault ?? { message: summary(violations, value) }) };
  });
}

/** A value that fits none of several alternatives violates each of them, and the choice between them. */
function summary(violations: readonly SchemaError[], value: unknown): string {
  const told = violations.filter(({ keyword }) => !["anyOf", "oneOf"].includes(keyword));
  const messages = (told.length > 0 ? told : violations).map(({ message }) => message);
  const what = [...new Set(messages.map((message) => message ?? "violates the schema"))].join(
    " or ",
  );
  return typeof value === "object" ? what : `is ${JSON.stringify(value)}, but ${what}`;
}

/** The steps of a JSON Pointer (RFC 6901). */
function steps(pointer: string): Step[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
