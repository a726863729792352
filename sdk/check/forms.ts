import { isIP } from "node:net";
import { isRange } from "./is-range.ts";
import { dnsLabel, type NameRule, subdomain } from "./name-rules.ts";
import { keyFault, labelFault } from "./qualified-name.ts";
import { scheduleFault } from "./schedule-fault.ts";
import { timeZoneFault } from "./time-zone-fault.ts";
import { configKeyFault } from "./config-key-fault.ts";
import { mapOf } from "./each-place.ts";

/** Why a value has not the form that the API server asks for, or undefined. */
export type Form = (value: unknown) => string | undefined;

/** Of a text. Where `""` is as good as nothing said, `emptyToo`. */
function text(fault: (text: string) => string | undefined, emptyToo?: "emptyToo"): Form {
  return (value) =>
    typeof value !== "string" || (value === "" && emptyToo) ? undefined : fault(value);
}

function pattern(wanted: RegExp, what: string): Form {
  return text(
    (value) => (wanted.test(value) ? undefined : `"${value}" is not ${what}`),
    "emptyToo",
  );
}

function named({ pattern: wanted, longest, what }: NameRule): Form {
  const isName = (value: string) => value.length <= longest && wanted.test(value);
  return text((value) => (isName(value) ? undefined : `"${value}" is not ${what}`), "emptyToo");
}

function notEmpty(form: Form): Form {
  return (value) => (value === "" ? "is empty" : form(value));
}

function number(least: number, most = Infinity): Form {
  return (value) => {
    if (typeof value !== "number" || (value >= least && value <= most)) return undefined;
    return most === Infinity
      ? `${value} is less than ${least}`
      : `${value} is not between ${least} and ${most}`;
  };
}

function word(...words: readonly string[]): Form {
  return text((value) => {
    return words.includes(value) ? undefined : `"${value}" is none of ${words.join(", ")}`;
  }, "emptyToo");
}

const user = number(0, 2 ** 31 - 1);
const mode = number(0, 0o777);
const label = named(dnsLabel);
const key = text(keyFault, "emptyToo");
const range = text((value) => (isRange(value) ? undefined : `"${value}" is no range of addresses`));
const configKey = text(configKeyFault, "emptyToo");
const address = text((value) => (isIP(value) ? undefined : `"${value}" is no address`));
const clusterAddress = text((value) => {
  return value === "None" || isIP(value) ? undefined : `"${value}" is neither an address nor None`;
}, "emptyToo");
const below = pattern(/^(?!\/)(?!(.*\/)?\.\.(\/|$))/, "a relative path without ..");
const withoutSteps = pattern(/^(?!(.*\/)?\.\.(\/|$))/, "a path without ..");
const once = number(0, 1);
const share = (most: number): Form =>
  text((value) => {
    const percent = /^(\d+)%$/.exec(value)?.[1];
    if (percent === undefined) return `"${value}" is neither a number nor a share like 25%`;
    return Number(percent) > most ? `${value} is more than all` : undefined;
  });

const ofMetadata = "metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])";
const inVariable = new RegExp(
  `^(${ofMetadata}|spec\\.(nodeName|serviceAccountName)|status\\.(hostIP|hostIPs|podIP|podIPs))$`,
);
const inFile = new RegExp(`^(${ofMetadata}|metadata\\.(labels|annotations))$`);
const fieldOfPod = (wanted: RegExp): Form => {
  const form = pattern(wanted, "a field of a pod that can be told there");
  return (value) => form(mapOf(value)?.["fieldPath"]);
};

/**
 * The forms of values, by the last names on the way to them; a list of texts has that of each. Source: Kubernetes v1.36,
 * `pkg/apis/{apps,autoscaling,batch,core,policy}/validation`.
 */
export const forms: Readonly<Record<string, Form>> = {
  "HorizontalPodAutoscaler.spec.maxReplicas": number(1),
  "HorizontalPodAutoscaler.spec.minReplicas": number(1),
  "configMap.defaultMode": mode,
  "configMapKeyRef.key": configKey,
  "containers.name": label,
  "dnsConfig.nameservers": address,
  "dnsConfig.searches": notEmpty(
    pattern(/^(?=.{1,253}$)(\.|([a-z0-9_]([-a-z0-9_]*[a-z0-9_])?\.?)+)$/, "a domain"),
  ),
  "downwardAPI.defaultMode": mode,
  "env.name": pattern(/^[ -<>-~]+$/, "of printable ASCII without ="),
  "hostAliases.hostnames": notEmpty(named(subdomain)),
  "hostAliases.ip": address,
  "hostPath.path": withoutSteps,
  "httpHeaders.name": pattern(/^[-A-Za-z0-9]+$/, "a header: letters, digits and -"),
  "initContainers.name": label,
  "items.fieldRef": fieldOfPod(inFile),
  "items.mode": mode,
  "items.path": below,
  "livenessProbe.successThreshold": once,
  "livenessProbe.terminationGracePeriodSeconds": number(1),
  "os.name": word("linux", "windows"),
  "persistentVolumeClaimRetentionPolicy.whenDeleted": word("Retain", "Delete"),
  "persistentVolumeClaimRetentionPolicy.whenScaled": word("Retain", "Delete"),
  "podAffinityTerm.topologyKey": key,
  "policies.periodSeconds": number(1, 1800),
  "policies.type": word("Percent", "Pods"),
  "policies.value": number(1),
  "ports.appProtocol": notEmpty(key),
  "preferredDuringSchedulingIgnoredDuringExecution.weight": number(1, 100),
  "projected.defaultMode": mode,
  "readinessGates.conditionType": key,
  "readinessProbe.terminationGracePeriodSeconds": () =>
    "is not for this probe: it ends no container",
  "requiredDuringSchedulingIgnoredDuringExecution.topologyKey": key,
  "resource.target.averageUtilization": number(1),
  "rollingUpdate.maxSurge": share(Infinity),
  "rollingUpdate.maxUnavailable": share(100),
  "scaleDown.stabilizationWindowSeconds": number(0, 3600),
  "scaleDown.selectPolicy": word("Disabled", "Max", "Min"),
  "scaleUp.selectPolicy": word("Disabled", "Max", "Min"),
  "scaleUp.stabilizationWindowSeconds": number(0, 3600),
  "scaleTargetRef.apiVersion": pattern(/^[^/]+\/[^/]+$/, "a group and its version: apps/v1"),
  "seccompProfile.localhostProfile": below,
  "secret.defaultMode": mode,
  "secretKeyRef.key": configKey,
  "securityContext.fsGroup": user,
  "securityContext.runAsGroup": user,
  "securityContext.runAsUser": user,
  "securityContext.supplementalGroups": user,
  "serviceAccountToken.expirationSeconds": number(600, 2 ** 32),
  "serviceAccountToken.path": below,
  "spec.clusterIP": clusterAddress,
  "spec.hostname": label,
  "spec.loadBalancerSourceRanges": range,
  "spec.maxUnavailable": share(100),
  "spec.minAvailable": share(100),
  "spec.nodeName": named(subdomain),
  "spec.schedule": text(scheduleFault, "emptyToo"),
  "spec.serviceName": label,
  "spec.subdomain": label,
  "spec.timeZone": text(timeZoneFault),
  "startupProbe.successThreshold": once,
  "startupProbe.terminationGracePeriodSeconds": number(1),
  "sysctls.name": pattern(
    /^(?=.{1,253}$)([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/,
    "a sysctl",
  ),
  "tolerations.key": key,
  "tolerations.value": text(labelFault),
  "topologySpreadConstraints.maxSkew": number(1),
  "topologySpreadConstraints.minDomains": number(1),
  "valueFrom.fieldRef": fieldOfPod(inVariable),
  "volumeMounts.subPath": below,
  "volumeMounts.subPathExpr": below,
  "volumes.name": label,
};
