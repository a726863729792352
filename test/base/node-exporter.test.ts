import { expect, test } from "@jest/globals";
import { matches } from "../../sdk/model/matches.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { applicationOf, objectOf } from "./evaluated.ts";

const application = applicationOf("node-exporter");
const pod = objectOf(application, "DaemonSet").spec?.template.spec;
const container = pod?.containers[0];

test("it sees the whole node and can change nothing on it", () => {
  expect(pod).toMatchObject({ hostNetwork: true, hostPID: true });
  expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65534 });
  expect(container?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ["ALL"] },
    readOnlyRootFilesystem: true,
  });
  expect(container?.volumeMounts?.length).toBeGreaterThan(0);
  expect(container?.volumeMounts?.filter(({ readOnly }) => !readOnly)).toEqual([]);
  expect(pod?.automountServiceAccountToken).toBe(false);
});

test("what its flags read is mounted", () => {
  const mounts = container?.volumeMounts?.map(({ mountPath }) => mountPath) ?? [];
  const paths = container?.args?.flatMap((flag) => flag.match(/^--path\.\w+.*?=(.+)$/)?.[1] ?? []);
  expect(paths).toHaveLength(4);
  for (const path of paths ?? []) {
    expect(mounts.some((mount) => path === mount || path.startsWith(`${mount}/`))).toBe(true);
  }
});

test("what its flags leave out are pods' interfaces and mounts, not the node's own", () => {
  const pattern = (flag: string) => {
    const text = container?.args?.find((argument) => argument.startsWith(`${flag}=`));
    return new RegExp(text?.slice(flag.length + 1) ?? "");
  };
  const device = pattern("--collector.netdev.device-exclude");
  expect(["eth0", "ens5", "bond0", "lo"].filter((name) => device.test(name))).toEqual([]);
  expect(
    ["veth1a2b", "calibc12", "eni0a1b2c", "lxc_health"].every((name) => device.test(name)),
  ).toBe(true);
  const mount = pattern("--collector.filesystem.mount-points-exclude");
  expect(["/", "/var", "/var/lib/kubelet", "/data"].filter((path) => mount.test(path))).toEqual([]);
  expect(mount.test("/var/lib/kubelet/pods/1/volumes/data")).toBe(true);
});

test("it lands on machines alone", () => {
  const terms = pod?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const isWanted = (labels: Readonly<Record<string, string>>) =>
    terms?.nodeSelectorTerms.some(({ matchExpressions = [] }) =>
      matches({ matchExpressions }, labels),
    );
  expect(isWanted({ "kubernetes.io/os": "linux" })).toBe(true);
  expect(isWanted({ "eks.amazonaws.com/compute-type": "fargate" })).toBe(false);
  expect(isWanted({ type: "virtual-kubelet" })).toBe(false);
});

test("no policy is written for it: none would reach it", () => {
  expect(application.objects.filter(({ kind }) => kind.endsWith("NetworkPolicy"))).toEqual([]);
});

test("its objects are what the API and the operator know", async () => {
  expect(await kubeconformObjects(application.objects)).toEqual({
    objects: application.objects.length,
    findings: [],
  });
});
