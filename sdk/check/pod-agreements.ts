import type { Container, PodSpec } from "../model/pod-template.ts";
import { below, type Disagreement, told } from "./disagreement.ts";

/** The kinds whose pods never end. */
const lasting = new Set(["DaemonSet", "Deployment", "StatefulSet"]);

/** Source of all of these: Kubernetes v1.36, `pkg/apis/core/validation`, and `pkg/apis/apps/validation` of what lasts. */
export function podDisagreements(spec: PodSpec, kind: string): Disagreement[] {
  const { restartPolicy = "Always" } = spec;
  return [
    ...told(lasting.has(kind) && restartPolicy !== "Always", {
      field: "restartPolicy",
      message: `${restartPolicy}: the pods of a ${kind} are always started again`,
    }),
    ...told(lasting.has(kind) && spec.activeDeadlineSeconds !== undefined, {
      field: "activeDeadlineSeconds",
      message: `is for what ends, and not for a ${kind}`,
    }),
    ...told(spec.ephemeralContainers !== undefined, {
      field: "ephemeralContainers",
      message: "come into a pod that runs, by hand, and not by its template",
    }),
    ...ofDns(spec),
    ...told(spec.hostPID && spec.shareProcessNamespace, {
      field: "shareProcessNamespace",
      message: "does not go with hostPID",
    }),
    ...(spec.tolerations ?? []).flatMap((one, index) =>
      below(`tolerations[${index}]`, tolerates(one)),
    ),
    ...(spec.topologySpreadConstraints ?? []).flatMap((one, index) =>
      told(one.minDomains !== undefined && one.whenUnsatisfiable !== "DoNotSchedule", {
        field: `topologySpreadConstraints[${index}].minDomains`,
        message: "goes with whenUnsatisfiable: DoNotSchedule only",
      }),
    ),
    ...ofVolumes(spec),
    ...below("securityContext", profileDisagreements(spec.securityContext)),
  ];
}

function ofDns({ dnsPolicy, dnsConfig }: PodSpec): Disagreement[] {
  const servers = dnsConfig?.nameservers?.length ?? 0;
  return [
    ...told(dnsPolicy === "None" && servers === 0, {
      field: "dnsConfig.nameservers",
      message: "is missing: dnsPolicy None asks for one",
    }),
    ...told(servers > 3, {
      field: "dnsConfig.nameservers",
      message: `holds ${servers}, but 3 is the most`,
    }),
  ];
}

function ofVolumes({ volumes = [] }: PodSpec): Disagreement[] {
  return [
    ...volumes.flatMap(({ ephemeral }, index) =>
      told(ephemeral?.volumeClaimTemplate?.metadata?.name, {
        field: `volumes[${index}].ephemeral.volumeClaimTemplate.metadata.name`,
        message: "is made of the pod's name and the volume's",
      }),
    ),
    ...volumes.flatMap(({ projected }, index) =>
      told(new Set(pathsOf(projected)).size < pathsOf(projected).length, {
        field: `volumes[${index}].projected.sources`,
        message: "put two files at one path",
      }),
    ),
  ];
}

type Projected = NonNullable<PodSpec["volumes"]>[number]["projected"];

/** Those that are said; of a whole ConfigMap or Secret nobody knows them here. */
function pathsOf(projected: Projected): string[] {
  return (projected?.sources ?? []).flatMap((source) => {
    const { configMap, downwardAPI, secret, serviceAccountToken } = source;
    const paths = [configMap, downwardAPI, secret].flatMap(
      (one) => one?.items?.map(({ path }) => path) ?? [],
    );
    return serviceAccountToken ? [...paths, serviceAccountToken.path] : paths;
  });
}

/** Those of one container of a pod, wherever in it the container stands. */
export function containerDisagreements(
  container: Container,
  pod: PodSpec,
  prepares: boolean,
): Disagreement[] {
  const { securityContext = {}, volumeMounts = [] } = container;
  const { privileged, allowPrivilegeEscalation, capabilities, procMount } = securityContext;
  const needs = privileged ? "privileged" : "CAP_SYS_ADMIN";
  const escalates = privileged || (capabilities?.add ?? []).includes("CAP_SYS_ADMIN");
  const asked = { ...(pod.securityContext as typeof securityContext), ...securityContext };
  return [
    ...told(asked.runAsNonRoot && asked.runAsUser === 0, {
      field: "securityContext.runAsUser",
      message: "0 is root, which does not start where runAsNonRoot is said",
    }),
    ...told(escalates && allowPrivilegeEscalation === false, {
      field: "securityContext.allowPrivilegeEscalation",
      message: `false does not go with ${needs}`,
    }),
    ...told(procMount === "Unmasked" && pod.hostUsers !== false, {
      field: "securityContext.procMount",
      message: "Unmasked goes with hostUsers: false only",
    }),
    ...volumeMounts.flatMap(({ mountPropagation, subPath, subPathExpr }, index) => [
      ...told(mountPropagation === "Bidirectional" && !privileged, {
        field: `volumeMounts[${index}].mountPropagation`,
        message: "Bidirectional is for privileged containers only",
      }),
      ...told(subPath && subPathExpr, {
        field: `volumeMounts[${index}].subPathExpr`,
        message: "does not go with subPath",
      }),
    ]),
    ...(["postStart", "preStop"] as const).flatMap((hook) =>
      told(tooLong(container.lifecycle?.[hook]?.sleep?.seconds, pod), {
        field: `lifecycle.${hook}.sleep.seconds`,
        message: `is more than terminationGracePeriodSeconds, ${grace(pod)}`,
      }),
    ),
    ...(prepares && container.restartPolicy !== "Always" ? ofSidecars(container) : []),
    ...resourceDisagreements(container.resources),
    ...below("securityContext", profileDisagreements(securityContext)),
  ];
}

function ofSidecars(container: Container): Disagreement[] {
  const fields = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] as const;
  return fields.flatMap((field) =>
    told(container[field] !== undefined, {
      field,
      message: "is for containers that stay, and this one ends: restartPolicy: Always lets it stay",
    }),
  );
}

/** What a container may ask for without a prefix of somebody's. */
const ownResource = /^(cpu|memory|ephemeral-storage|hugepages-.+)$/;

function resourceDisagreements({
  requests = {},
  limits = {},
}: NonNullable<Container["resources"]> = {}) {
  const names = (list: object) => Object.keys(list);
  return [
    ...Object.entries({ requests, limits }).flatMap(([list, map]) =>
      names(map).flatMap((name) =>
        told(!name.includes("/") && !ownResource.test(name), {
          field: `resources.${list}.${name}`,
          message: "is nothing that a container can ask for: cpu, memory, ephemeral-storage",
        }),
      ),
    ),
    ...names(requests).flatMap((name) =>
      told(/\/|^hugepages-/.test(name) && String(limits[name]) !== String(requests[name]), {
        field: `resources.limits["${name}"]`,
        message: `is not what is requested, ${requests[name]}: nobody may get more of it`,
      }),
    ),
  ];
}

function profileDisagreements({ seccompProfile }: Pick<SecurityContext, "seccompProfile"> = {}) {
  const { type, localhostProfile } = seccompProfile ?? {};
  return told((type === "Localhost") !== (localhostProfile !== undefined), {
    field: "seccompProfile.localhostProfile",
    message: "goes with the type Localhost, and this with it",
  });
}

function tolerates(toleration: NonNullable<PodSpec["tolerations"]>[number]): Disagreement[] {
  const { key = "", operator = "Equal", value = "", effect, tolerationSeconds } = toleration;
  return [
    ...told(key === "" && operator !== "Exists", {
      field: "operator",
      message: "is Exists where no key is named: all taints are tolerated",
    }),
    ...told(operator === "Exists" && value !== "", {
      field: "value",
      message: "is not asked for by Exists",
    }),
    ...told(tolerationSeconds !== undefined && effect !== "NoExecute", {
      field: "effect",
      message: "is NoExecute where tolerationSeconds is said",
    }),
  ];
}

type SecurityContext = NonNullable<Container["securityContext"]>;

function tooLong(seconds: number | undefined, pod: PodSpec): boolean {
  return seconds !== undefined && seconds > grace(pod);
}

function grace({ terminationGracePeriodSeconds = 30 }: PodSpec): number {
  return terminationGracePeriodSeconds;
}
