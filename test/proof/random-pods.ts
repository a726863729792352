import fc from "fast-check";

/** Mostly right, so that pods are refused for few reasons and some for none. */
const seldom = <T>(wrong: readonly T[], right: readonly T[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );

const localhost = { type: "Localhost", localhostProfile: "a" };
const profile = seldom<object | undefined>(
  [{ type: "Unconfined" }],
  [undefined, { type: "RuntimeDefault" }, localhost],
);
const seLinux = seldom<object | undefined>(
  [{ type: "spc_t" }, { user: "a" }, { role: "a" }],
  [undefined, { type: "container_t" }, { level: "s0:c1" }],
);

/** What both a pod and a container may say. */
const shared = {
  runAsNonRoot: seldom<boolean | undefined>([false, undefined], [true]),
  runAsUser: seldom<number | undefined>([0], [undefined, 1000]),
  seccompProfile: profile,
  appArmorProfile: profile,
  seLinuxOptions: seLinux,
};

const container = fc.record({
  securityContext: fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    {
      weight: 8,
      arbitrary: fc.record({
        ...shared,
        allowPrivilegeEscalation: seldom<boolean | undefined>([true, undefined], [false]),
        privileged: seldom<boolean | undefined>([true], [undefined, false]),
        procMount: seldom<string | undefined>(["Unmasked"], [undefined, "Default"]),
        capabilities: seldom<object | undefined>(
          [
            undefined,
            { drop: ["KILL"] },
            { drop: ["ALL"], add: ["NET_RAW"] },
            { drop: ["ALL"], add: ["CHOWN"] },
          ],
          [{ drop: ["ALL"] }, { drop: ["ALL"], add: ["NET_BIND_SERVICE"] }],
        ),
      }),
    },
  ),
  ports: seldom<object[] | undefined>([[{ containerPort: 80, hostPort: 80 }]], [undefined]),
});

const volume = seldom<object>(
  [{ hostPath: { path: "/" } }, { nfs: { server: "a", path: "/" } }],
  [{}, { emptyDir: {} }, { configMap: { name: "a" } }, { secret: { secretName: "a" } }],
);

const sysctl = seldom(["kernel.msgmax"], ["net.ipv4.tcp_rmem", "kernel.shm_rmid_forced"]);

/** A pod of this name that may lack anything that the Pod Security Standards ask for. */
export const randomPod = fc
  .record({
    annotation: seldom<string | undefined>(["unconfined"], [undefined, "runtime/default"]),
    securityContext: fc.record({
      ...shared,
      sysctls: fc.array(
        sysctl.map((name) => ({ name, value: "1" })),
        { maxLength: 1 },
      ),
    }),
    containers: fc.array(container, { minLength: 1, maxLength: 2 }),
    initContainers: fc.array(container, { maxLength: 1 }),
    volumes: fc.array(volume, { maxLength: 2 }),
    hostUsers: seldom<boolean | undefined>([false], [undefined]),
    host: seldom<object>([{ hostNetwork: true }, { hostPID: true }, { hostIPC: true }], [{}]),
  })
  .map(({ annotation, host, ...spec }) => (name: string, namespace: string) => ({
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      ...{ name, namespace },
      ...(annotation && {
        annotations: { "container.apparmor.security.beta.kubernetes.io/c0": annotation },
      }),
    },
    // JSON drops what is undefined.
    spec: JSON.parse(
      JSON.stringify({
        ...{ ...spec, ...host },
        containers: named("c", spec.containers),
        initContainers: named("i", spec.initContainers),
        volumes: named("v", spec.volumes),
      }),
    ) as object,
  }));

function named(prefix: string, list: readonly object[]): object[] {
  return list.map((one, index) => ({
    name: `${prefix}${index}`,
    ...(prefix !== "v" && { image: "a" }),
    ...one,
  }));
}
