import { didYouMean } from "../../basics/did-you-mean.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import { kindOf, kinds, type Model } from "../../model/kinds.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { fieldOf, walk } from "../../basics/walk.ts";
import { describedPlaces } from "../described-places.ts";
import { schemaFindings } from "../schema-findings.ts";
import { unknownFields } from "../unknown-fields.ts";

export const schema: ObjectCheck = {
  name: "schema",
  law: "Every object is of a kind the tree may hold, validates against that kind's own schema, has no field that this does not know, and says nothing by null.",
  run(object) {
    const kind = kindOf(object);
    if (!kind) return [unknownKind(object)];
    // Loading the models is the slow part.
    return unlessSatisfied(import.meta.url, [digest(object)], async () => {
      const absent = [...nulls(object), ...missingSpec(object)];
      return absent.length > 0 ? absent : violations(object, await kind.load());
    });
  },
};

/** The validator of a model looks at whatever is called `this`; the model's own copy would hide what it asks for. */
function violations(object: KubernetesObject, Model: Model): ObjectFinding[] {
  const found: ObjectFinding[] = [];
  const validate = (watched: object) => {
    try {
      Model.prototype.validate.call(watched);
    } catch (error) {
      found.push(...schemaFindings(error, object));
    }
  };
  const described = describedPlaces[`${object.apiVersion}/${object.kind}`] ?? [];
  const unknown = unknownFields(object, validate, described);
  return [...found, ...unknown];
}

function unknownKind({ apiVersion, kind }: KubernetesObject): ObjectFinding {
  const name = `${apiVersion}/${kind}`;
  const message = `is of kind ${name}, which the tree may not hold`;
  if (name === "v1/Secret") {
    return { message, hint: "ask the cluster's secret store for it with externalSecret()" };
  }
  return { message, hint: didYouMean(name, Object.keys(kinds)) || "add it to sdk/model/kinds.ts" };
}

/** The schemas take null for anything that may be left out; the API server drops it, and laws cannot read it. */
function nulls(object: KubernetesObject): ObjectFinding[] {
  const findings: ObjectFinding[] = [];
  walk(object, (value, path) => {
    if (value !== null) return;
    findings.push({ field: fieldOf(path), message: "is null", hint: "leave it out" });
  });
  return findings;
}

/** Kinds that say all they say outside of a spec. */
const withoutSpec = new Set([
  "ClusterRole",
  "ClusterRoleBinding",
  "ConfigMap",
  "Namespace",
  "PriorityClass",
  "Role",
  "RoleBinding",
  "ServiceAccount",
  "StorageClass",
]);

/** Some schemas let the spec be left out, and then nothing remains of the object. */
function missingSpec(object: KubernetesObject): ObjectFinding[] {
  if (withoutSpec.has(object.kind) || object["spec"] !== undefined) return [];
  return [{ field: "spec", message: `is missing: a ${object.kind} is nothing without it` }];
}
