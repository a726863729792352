import { didYouMean } from "../../did-you-mean.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import { kindOf, kinds } from "../../model/kinds.ts";
import type { Finding, ObjectCheck } from "../check.ts";
import { fieldOf } from "../walk.ts";

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
}

export const schema: ObjectCheck = {
  name: "schema",
  law: "Every object is of a kind the tree may hold and validates against that kind's own schema.",
  async run(object) {
    const kind = kindOf(object);
    if (!kind) {
      const name = `${object.apiVersion}/${object.kind}`;
      const hint = didYouMean(name, Object.keys(kinds)) || "add it to sdk/model/kinds.ts";
      return [{ message: `is of kind ${name}, which the tree may not hold`, hint }];
    }
    // Loading the models is the slow part.
    return unlessSatisfied(import.meta.url, [digest(object)], async () => {
      const Model = await kind.load();
      try {
        new Model(object as never).validate();
        return [];
      } catch (error) {
        return findings(error);
      }
    });
  },
};

/** The validators throw one error that carries every violation. */
function findings(error: unknown): Finding[] {
  const { errors } = error as { errors?: readonly SchemaError[] };
  if (!errors) throw error;
  return errors.map(({ instancePath, message }) => ({
    field: fieldOf(steps(instancePath)),
    message: message ?? "violates the schema",
  }));
}

/** The steps of a JSON Pointer (RFC 6901). */
function steps(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
