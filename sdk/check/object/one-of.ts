import { isCustomGroup } from "../../model/custom-group.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { groupOf, type KubernetesObject } from "../../model/kubernetes-object.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";
import type { ObjectCheck } from "../check.ts";

interface Alternatives {
  /** Where the value stands: the last keys on the way to it, without indexes. */
  readonly at: RegExp;
  /** Those of its fields of which one is said; all but `beside` where absent. */
  readonly of?: readonly string[];
  readonly beside?: readonly string[];
  /** Whether none is fine as well. */
  readonly orNone?: true;
}

const handlers = ["exec", "grpc", "httpGet", "tcpSocket"];

/** Source: kubernetes v1.36, `pkg/apis/{batch,core,policy}/validation`. */
const alternatives: readonly Alternatives[] = [
  { at: /\.(liveness|readiness|startup)Probe$/, of: handlers },
  { at: /\.lifecycle\.(postStart|preStop)$/, of: [...handlers, "sleep"] },
  { at: /\.(containers|initContainers)\.env$/, of: ["value", "valueFrom"], orNone: true },
  { at: /\.(containers|initContainers)\.env\.valueFrom$/ },
  { at: /\.(containers|initContainers)\.envFrom$/, of: ["configMapRef", "secretRef"] },
  { at: /\.downwardAPI\.items$/, of: ["fieldRef", "resourceFieldRef"] },
  // One of no place is an emptyDir.
  { at: /\.template\.spec\.volumes$/, beside: ["name"], orNone: true },
  { at: /\.podFailurePolicy\.rules$/, of: ["onExitCodes", "onPodConditions"] },
  { at: /\.volumes\.projected\.sources$/, orNone: true },
  {
    at: /^PodDisruptionBudget\.spec$/,
    of: ["maxUnavailable", "minAvailable"],
    orNone: true,
  },
];

export const oneOf: ObjectCheck = {
  name: "one-of",
  law: "Of what excludes each other one is said: a probe asks one way, a volume comes from one place. No schema says so; the API server refuses it.",
  run(object) {
    if (isCustomGroup(groupOf(object.apiVersion))) return [];
    const findings: ObjectFinding[] = [];
    walk(object["spec"], (value, path) => {
      if (!isMap(value)) return;
      const fault = faultOf(value, placeOf(object, path));
      if (fault) findings.push({ field: fieldOf(["spec", ...path]), ...fault });
    });
    return findings;
  },
};

/** The keys on the way, behind the kind: `Deployment.spec.template.spec.containers.livenessProbe`. */
function placeOf({ kind }: KubernetesObject, path: readonly Step[]): string {
  return [kind, "spec", ...path.filter((step) => typeof step === "string")].join(".");
}

function faultOf(value: object, place: string): Omit<ObjectFinding, "field"> | undefined {
  const found = alternatives.find(({ at }) => at.test(place));
  if (!found) return undefined;
  const { of, beside = [], orNone } = found;
  const said = Object.keys(value).filter((key) => of?.includes(key) ?? !beside.includes(key));
  if (said.length === 1 || (orNone && said.length === 0)) return undefined;
  const message = said.length === 0 ? "says none" : `says ${said.join(" and ")}`;
  return { message, hint: of ? `one of ${of.join(", ")}` : "exactly one" };
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
