import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind, type SpecOf } from "../model/of-kind.ts";
import { isAddress } from "../basics/address-range.ts";
import { below, type Disagreement, told } from "./disagreement.ts";
import { networkDisagreements } from "./network-disagreements.ts";

/** Those of an object that makes no pods. Source: Kubernetes v1.36, `pkg/apis/{autoscaling,core}/validation`. */
export function kindDisagreements(object: KubernetesObject): Disagreement[] {
  const autoscaler = ofKind(object, "HorizontalPodAutoscaler")?.spec;
  const claim = ofKind(object, "PersistentVolumeClaim")?.spec;
  const policy = ofKind(object, "NetworkPolicy")?.spec;
  const service = ofKind(object, "Service")?.spec;
  return [
    ...(autoscaler ? ofAutoscaler(autoscaler) : []),
    ...(claim ? ofClaim(claim) : []),
    ...(policy ? networkDisagreements(policy) : []),
    ...(service ? [...ofService(service), ...ofAddresses(service)] : []),
  ];
}

function ofAutoscaler({
  minReplicas = 1,
  maxReplicas,
  metrics = [],
  behavior = {},
}: SpecOf<"HorizontalPodAutoscaler">): Disagreement[] {
  return [
    ...told(minReplicas > maxReplicas, {
      field: "maxReplicas",
      message: `${maxReplicas} is less than minReplicas, ${minReplicas}`,
    }),
    ...Object.entries(behavior).flatMap(([direction, rules]) =>
      told((rules as { readonly policies?: readonly unknown[] }).policies?.length === 0, {
        field: `behavior.${direction}.policies`,
        message: "is empty: leave it out for the usual ones",
      }),
    ),
    ...metrics.flatMap(({ type, ...source }, index) => {
      const wanted = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
      const said = Object.keys(source);
      return told(said.join() !== wanted, {
        field: `metrics[${index}].type`,
        message: `"${type}" asks for ${wanted}, and ${said.join(" and ") || "nothing"} is said`,
      });
    }),
    ...metrics.flatMap(({ resource }, index) =>
      resource ? below(`metrics[${index}].resource`, targetOf(resource.target)) : [],
    ),
  ];
}

type Target = NonNullable<
  NonNullable<SpecOf<"HorizontalPodAutoscaler">["metrics"]>[number]["resource"]
>["target"];

/** Of a resource there is a share of what is asked for, or an amount for each pod. */
function targetOf({ type, averageUtilization, averageValue, value }: Target): Disagreement[] {
  const isKnown = ["Utilization", "Value", "AverageValue"].includes(type);
  const both = averageUtilization !== undefined && averageValue !== undefined;
  const none = averageUtilization === undefined && averageValue === undefined;
  return [
    ...told(!isKnown, {
      field: "target.type",
      message: `"${type}" is none of Utilization, Value, AverageValue`,
    }),
    ...told(both || none || value !== undefined, {
      field: "target",
      message: "says one of averageUtilization and averageValue, and nothing else",
    }),
  ];
}

function ofClaim({ accessModes = [], resources }: SpecOf<"PersistentVolumeClaim">): Disagreement[] {
  const size = String(resources?.requests?.["storage"] ?? "");
  return [
    ...told(accessModes.length > 1 && accessModes.includes("ReadWriteOncePod"), {
      field: "accessModes",
      message: "ReadWriteOncePod stands alone",
    }),
    ...told(/^[+-]?0+(?:\.0*)?[A-Za-z]*$/.test(size), {
      field: "resources.requests.storage",
      message: `"${size}" is nothing to keep anything on`,
    }),
  ];
}

function ofService(spec: SpecOf<"Service">): Disagreement[] {
  const { clusterIP, type = "ClusterIP", ports = [], externalTrafficPolicy } = spec;
  const isOutside = ["NodePort", "LoadBalancer"].includes(type);
  return [
    ...told(ports.length === 0 && clusterIP !== "None" && type !== "ExternalName", {
      field: "ports",
      message: "is missing: a Service with an address has one",
    }),
    ...told(type === "ExternalName" && !spec.externalName, {
      field: "externalName",
      message: "is missing, and it is all that ExternalName says",
    }),
    ...told(isOutside && clusterIP === "None", {
      field: "clusterIP",
      message: `None does not go with ${type}`,
    }),
    ...told(externalTrafficPolicy && !isOutside, {
      field: "externalTrafficPolicy",
      message: `does not go with ${type}: nobody comes from outside`,
    }),
    ...told(spec.loadBalancerSourceRanges?.length && type !== "LoadBalancer", {
      field: "loadBalancerSourceRanges",
      message: `does not go with ${type}`,
    }),
    ...ports.flatMap(({ nodePort }, index) =>
      told(nodePort && type === "ClusterIP", {
        field: `ports[${index}].nodePort`,
        message: "goes with NodePort and LoadBalancer only",
      }),
    ),
  ];
}

function ofAddresses(spec: SpecOf<"Service">): Disagreement[] {
  const { type = "ClusterIP", externalIPs = [], ipFamilies = [], ipFamilyPolicy } = spec;
  const { timeoutSeconds = 1 } = spec.sessionAffinityConfig?.clientIP ?? {};
  return [
    ...told(spec.loadBalancerClass !== undefined && type !== "LoadBalancer", {
      field: "loadBalancerClass",
      message: `does not go with ${type}`,
    }),
    ...externalIPs.flatMap((address, index) =>
      told(!isAddress(address), {
        field: `externalIPs[${index}]`,
        message: `"${address}" is no address`,
      }),
    ),
    ...told(timeoutSeconds < 1 || timeoutSeconds > 86_400, {
      field: "sessionAffinityConfig.clientIP.timeoutSeconds",
      message: `${timeoutSeconds} is not between 1 and 86400, a day`,
    }),
    ...told(new Set(ipFamilies).size < ipFamilies.length, {
      field: "ipFamilies",
      message: "names one twice",
    }),
    ...told(ipFamilyPolicy === "SingleStack" && ipFamilies.length > 1, {
      field: "ipFamilies",
      message: "holds two, and SingleStack takes one",
    }),
  ];
}
