import { didYouMean } from "../basics/did-you-mean.ts";
import { kinds } from "../model/kinds.ts";
import { customResourceDefinition, knownScope, type Scope } from "../model/scoped-kind.ts";
import { listOf, literal, record, text, textOrMap, type Shape } from "../basics/shape.ts";

const scope: Shape = literal("Cluster", "Namespaced" satisfies Scope);
const withScope = record<{ kind: string; scope: Scope }>({ kind: text, scope });
const form = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?v[0-9][a-z0-9]*\/[A-Z][A-Za-z0-9]*$/;

/** A kind of which somebody says whether its objects live in a namespace: a project permits it by that. */
export const scopedKind: Shape = (value, field) => {
  if (typeof value === "string") return nameFaults(value, undefined, field);
  const strange = textOrMap(value, field);
  const faults = strange.length > 0 ? strange : withScope(value, field);
  if (faults.length > 0) return faults;
  const { kind, scope } = value as { kind: string; scope: Scope };
  return nameFaults(kind, scope, field);
};

/** A project that permits no kind lets nothing through. */
export const someScopedKinds: Shape = (value, field) =>
  Array.isArray(value) && value.length === 0
    ? [
        {
          field,
          message: "is empty: Argo CD delivers only what is listed",
          hint: "list what comes",
        },
      ]
    : listOf(scopedKind)(value, field);

function nameFaults(name: string, said: Scope | undefined, field: string) {
  const known = knownScope(name);
  if (known !== undefined) {
    if (said === undefined || said === known) return [];
    const message = `is said to be "${said}", but ${name} is "${known}"`;
    return [{ field, message, hint: "leave the scope out" }];
  }
  const all = [...Object.keys(kinds), customResourceDefinition];
  if (!form.test(name)) {
    const hint =
      didYouMean(name, all) || 'apiVersion/Kind, as in "apps/v1/Deployment" or "v1/Service"';
    return [{ field, message: `"${name}" is no kind`, hint }];
  }
  if (said !== undefined) return [];
  const message = `nothing says whether a ${name} lives in a namespace`;
  const meant = didYouMean(
    name,
    all.filter((other) => isNear(other, name)),
  );
  const hint = `write { kind: "${name}", scope: "Namespaced" }, or "Cluster"`;
  return [{ field, message, hint: meant ? `${meant} Else ${hint}` : hint }];
}

/** One of the two was misspelt: the kind, or its group and version. */
function isNear(left: string, right: string): boolean {
  const [leftAt, rightAt] = [left.lastIndexOf("/"), right.lastIndexOf("/")];
  return (
    left.slice(0, leftAt) === right.slice(0, rightAt) || left.slice(leftAt) === right.slice(rightAt)
  );
}
