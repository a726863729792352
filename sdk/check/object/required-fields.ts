import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { eachPlace, mapOf } from "../each-place.ts";

const claim = ["accessModes", "resources.requests.storage"];
const command = ["command"];
const named = ["name"];
const topology = ["topologyKey"];
const terms = ["nodeSelectorTerms"];
const whenRequired = "requiredDuringSchedulingIgnoredDuringExecution";

/**
 * What a map says, by the last names on the way to it. Schemas let it be left out or be empty; Kubernetes v1.36 refuses
 * that: `pkg/apis/{apps,autoscaling,batch,core}/validation`.
 */
const required: Readonly<Record<string, readonly string[]>> = {
  "CronJob.spec": ["schedule", "jobTemplate.spec"],
  "HorizontalPodAutoscaler.spec": ["maxReplicas"],
  "PersistentVolumeClaim.spec": claim,
  "configMap.items": ["key", "path"],
  "containers.env": named,
  "containers.volumeMounts": ["mountPath"],
  "downwardAPI.items": ["path"],
  "envFrom.configMapRef": named,
  "envFrom.secretRef": named,
  "ephemeral.volumeClaimTemplate": ["spec"],
  "httpGet.httpHeaders": named,
  "initContainers.env": named,
  "initContainers.volumeMounts": ["mountPath"],
  "livenessProbe.exec": command,
  "metrics.resource": named,
  "items.fieldRef": ["fieldPath"],
  [`nodeAffinity.${whenRequired}`]: terms,
  [`podAffinity.${whenRequired}`]: topology,
  [`podAntiAffinity.${whenRequired}`]: topology,
  "postStart.exec": command,
  "preStop.exec": command,
  "preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm": topology,
  "readinessProbe.exec": command,
  "rules.onExitCodes": ["values"],
  "scaleDown.policies": ["value", "periodSeconds"],
  "scaleUp.policies": ["value", "periodSeconds"],
  "secret.items": ["key", "path"],
  "sources.configMap": named,
  "sources.secret": named,
  "sources.serviceAccountToken": ["path"],
  "securityContext.sysctls": named,
  "spec.containers": named,
  "spec.initContainers": named,
  "spec.os": named,
  "spec.readinessGates": ["conditionType"],
  "spec.scaleTargetRef": ["apiVersion", "kind", "name"],
  "spec.topologySpreadConstraints": topology,
  "spec.volumeClaimTemplates": ["spec"],
  "spec.volumes": named,
  "startupProbe.exec": command,
  "template.spec": ["containers"],
  "valueFrom.configMapKeyRef": ["name", "key"],
  "valueFrom.fieldRef": ["fieldPath"],
  "valueFrom.secretKeyRef": ["name", "key"],
  "volumeClaimTemplate.spec": claim,
  "volumeClaimTemplates.spec": claim,
  "volumes.configMap": named,
  "volumes.ephemeral": ["volumeClaimTemplate"],
  "volumes.hostPath": ["path"],
  "volumes.persistentVolumeClaim": ["claimName"],
  "volumes.secret": ["secretName"],
};

export const requiredFields: ObjectCheck = {
  name: "required-fields",
  law: "What the API server asks for is said, and not empty, also where its schema lets it be left out.",
  run(object) {
    const findings: ObjectFinding[] = [];
    eachPlace(object, ({ value, last, field }) => {
      const map = mapOf(value);
      if (map === undefined) return;
      for (const path of required[last(2)] ?? []) {
        const said = path.split(".").reduce<unknown>((at, key) => mapOf(at)?.[key], map);
        if (!isEmpty(said)) continue;
        const message = `${said === undefined ? "is missing" : "is empty"}: the API server asks for it`;
        findings.push({ field: `${field()}.${path}`, message });
      }
    });
    return findings;
  },
};

/** What Go takes for nothing said. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
