import type { MadePod } from "../read/made-pod.ts";
import type { Container, PodSpec } from "../model/pod-template.ts";

export type PodSecurityLevel = "baseline" | "restricted";

/** What a pod lacks of a Pod Security level. */
export interface PodSecurityFault {
  /** As the API server calls it: `runAsNonRoot != true`. */
  readonly control: string;
  /** The field that must change, or what holds it. */
  readonly field: string;
  /** What must be. */
  readonly demand: string;
}

type Context = Partial<
  NonNullable<Container["securityContext"]> & NonNullable<PodSpec["securityContext"]>
>;

/** By control, what it demands of one part of a pod; what is false or undefined is met. */
type Demands = Readonly<Record<string, string | false | undefined>>;

const defaultCapabilities =
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(
    " ",
  );
const safeSysctls =
  /^(kernel\.shm_rmid_forced|net\.ipv4\.(ip_local_(port_range|reserved_ports)|ip_unprivileged_port_start|ping_group_range|tcp_(fin_timeout|keepalive_(intvl|probes|time)|rmem|syncookies|wmem)))$/;
const seLinuxTypes = [
  "",
  "container_engine_t",
  "container_init_t",
  "container_kvm_t",
  "container_t",
];
const ownVolumes = [
  ...["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image"],
  ...["persistentVolumeClaim", "projected", "secret"],
];

/**
 * What the admission of Kubernetes v1.36 has against a pod at a level
 * (https://kubernetes.io/docs/concepts/security/pod-security-standards/). Hosts of probes are left to the law
 * `probes`, which refuses them everywhere.
 */
export function podSecurityFaults(pod: MadePod, level: PodSecurityLevel): PodSecurityFault[] {
  const { spec, containers, field } = pod;
  const restricted = level === "restricted";
  const own = {
    ...(spec.securityContext as Context | undefined),
    field: `${field}.securityContext`,
  };
  const contexts = containers.map((placed) => ({
    ...(placed.container.securityContext as Context | undefined),
    field: `${placed.field}.securityContext`,
  }));
  return [
    ...faults(field, ofPod(pod)),
    ...[own, ...contexts].flatMap((one) => faults(one.field, ofContext(one, spec, restricted))),
    ...contexts.flatMap((one) => faults(one.field, ofContainer(one, spec, restricted))),
    ...(restricted && !isWindows(spec)
      ? contexts.flatMap((one) => faults(one.field, ofRestricted(one, own, spec)))
      : []),
    ...containers.flatMap(({ container, field: at }) =>
      (container.ports ?? []).flatMap(({ hostPort }, index) =>
        faults(`${at}.ports[${index}].hostPort`, { hostPort: !!hostPort && "must not be set" }),
      ),
    ),
    ...(spec.volumes ?? []).flatMap((volume, index) =>
      faults(`${field}.volumes[${index}]`, ofVolume(volume, restricted)),
    ),
  ];
}

function faults(field: string, demands: Demands): PodSecurityFault[] {
  return Object.entries(demands).flatMap(([control, demand]) =>
    demand ? [{ control, field, demand }] : [],
  );
}

function ofPod({ spec, annotations }: MadePod): Demands {
  const shared = (["hostNetwork", "hostPID", "hostIPC"] as const).filter((name) => spec[name]);
  const sysctls = (spec.securityContext?.sysctls ?? []).filter(
    ({ name }) => !safeSysctls.test(name),
  );
  const profiles = Object.entries(annotations).filter(
    ([key, value]) =>
      key.startsWith("container.apparmor.security.beta.kubernetes.io/") &&
      !/^(|runtime\/default|localhost\/.*)$/.test(value),
  );
  return {
    "host namespaces": shared.length > 0 && `${shared.join(" and ")} must not be true`,
    "forbidden sysctls":
      sysctls.length > 0 &&
      `securityContext.sysctls must not set ${sysctls.map(({ name }) => name).join(", ")}`,
    "forbidden AppArmor profile":
      profiles.length > 0 && `its annotation ${profiles[0]![0]} must not be ${profiles[0]![1]}`,
  };
}

/** What both a pod and a container may say. */
function ofContext(context: Context, spec: PodSpec, restricted: boolean): Demands {
  const { appArmorProfile, seccompProfile, seLinuxOptions = {}, windowsOptions } = context;
  const { role, type = "", user } = seLinuxOptions;
  const profiles = (profile?: { readonly type: string }) =>
    profile && !/^(RuntimeDefault|Localhost)$/.test(profile.type);
  return {
    "forbidden AppArmor profile":
      profiles(appArmorProfile) && "appArmorProfile.type must be RuntimeDefault or Localhost",
    seccompProfile:
      profiles(seccompProfile) && "seccompProfile.type must be RuntimeDefault or Localhost",
    seLinuxOptions:
      (!!role || !!user || !seLinuxTypes.includes(type)) &&
      "seLinuxOptions must name no user and no role, and a type of containers",
    hostProcess: windowsOptions?.hostProcess && "windowsOptions.hostProcess must not be true",
    ...(restricted &&
      spec.hostUsers !== false && {
        "runAsNonRoot != true": context.runAsNonRoot === false && "runAsNonRoot must be true",
        "runAsUser=0": context.runAsUser === 0 && "runAsUser must not be 0",
      }),
  };
}

function ofContainer(context: Context, spec: PodSpec, restricted: boolean): Demands {
  const { capabilities, privileged, procMount = "Default" } = context;
  const added = (capabilities?.add ?? []).filter((one) => !defaultCapabilities.includes(one));
  const mayMount = !restricted && spec.hostUsers === false;
  return {
    privileged: privileged && "privileged must not be true",
    procMount: procMount !== "Default" && !mayMount && "procMount must be Default",
    "non-default capabilities":
      !restricted && added.length > 0 && `capabilities.add must not have ${added.join(", ")}`,
  };
}

/** What a container must say itself, or its pod for it. */
function ofRestricted(context: Context, own: Context, spec: PodSpec): Demands {
  const { add = [], drop = [] } = context.capabilities ?? {};
  const capable = drop.includes("ALL") && add.every((one) => one === "NET_BIND_SERVICE");
  return {
    "allowPrivilegeEscalation != false":
      context.allowPrivilegeEscalation !== false && "allowPrivilegeEscalation must be false",
    "unrestricted capabilities":
      !capable && 'capabilities must drop ["ALL"], and add none but NET_BIND_SERVICE',
    "runAsNonRoot != true":
      spec.hostUsers !== false &&
      context.runAsNonRoot === undefined &&
      own.runAsNonRoot === undefined &&
      "runAsNonRoot must be true here or for the pod",
    seccompProfile:
      (context.seccompProfile ?? own.seccompProfile) === undefined &&
      "seccompProfile.type must be RuntimeDefault here or for the pod",
  };
}

function ofVolume(volume: NonNullable<PodSpec["volumes"]>[number], restricted: boolean): Demands {
  const kinds = Object.keys(volume).filter((key) => key !== "name");
  const own = kinds.some((kind) => ownVolumes.includes(kind));
  return {
    "hostPath volumes": !restricted && kinds.includes("hostPath") && "must not be a hostPath",
    "restricted volume types":
      restricted && kinds.length > 0 && !own && `must be one of ${ownVolumes.join(", ")}`,
  };
}

function isWindows({ os }: PodSpec): boolean {
  return os?.name === "windows";
}
