import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { ofKind } from "../../sdk/model/of-kind.ts";
import { allOfKind } from "../../sdk/read/all-of-kind.ts";
import { applicationOf, clustersWith } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { startKwok, usedCpu } from "../e2e/kwok.ts";
import { freePorts } from "../judges/free-ports.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { askItself } from "../judges/metrics-server.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { plainFolder } from "../write/sandbox.ts";
import { eventually } from "./eventually.ts";
import { metricsServerHere } from "./metrics-server.ts";
import { wayToPods, type WayToPods } from "../judges/way-to-pods.ts";

const minute = 60_000;
const folder = plainFolder();
const api = "/apis/metrics.k8s.io/v1beta1";
/** Kinds that the API server knows by itself. */
const builtIn = /^(v1|(apps|policy|autoscaling)\/v\d|[a-z.]+\.k8s\.io\/v1)$/;

const cluster = clustersWith("metrics-server").find(
  (one) => allOfKind(one, "HorizontalPodAutoscaler").length > 0,
);
const server = cluster && applicationOf("metrics-server", cluster);
const namespace = server?.namespace.name ?? "";
const scaler = cluster && allOfKind(cluster, "HorizontalPodAutoscaler")[0]!;

let kubernetes: Kubernetes;
let way: WayToPods;
let port = 0;
const daemons: Daemon[] = [];

beforeAll(async () => {
  if (!cluster || !server) return;
  [port = 0] = await freePorts(1);
  way = await wayToPods(folder, port);
  kubernetes = await startKubernetes({ controllers: true, flags: way.flags });
  const namespaces = [...new Set([namespace, scaler!.namespace])];
  await apply(
    namespaces.map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } })),
  );
  const classes = allOfKind(cluster, "PriorityClass").map(({ object }) => object);
  await apply([...classes, ...server.objects, ...scaled()]);
  daemons.push(await startKwok(kubernetes, cluster.facts, []));
  await eventually(async () => (await pods()).length > 0, true);
  daemons.push(await metricsServerHere(kubernetes, { folder, port, namespace }));
}, 5 * minute);

afterAll(async () => {
  await Promise.all(daemons.map((daemon) => daemon.stop()));
  await kubernetes?.stop();
  await way?.stop();
});

/** An autoscaler of the fleet, what it scales and the account of that. */
function scaled(): KubernetesObject[] {
  const { kind, name } = scaler!.resource.spec!.scaleTargetRef;
  const { objects } = cluster!.applications.find((one) => one.name === scaler!.application)!;
  const target = objects.find((one) => one.kind === kind && one.metadata.name === name)!;
  const accounts = objects.filter((one) => one.kind === "ServiceAccount");
  return [...accounts, target, scaler!.object];
}

/** As Argo CD does, but for what the API server has no definition of. */
async function apply(objects: readonly KubernetesObject[]): Promise<void> {
  const items = objects.filter(({ apiVersion }) => builtIn.test(apiVersion));
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  await kubernetes.kubectl(["apply", "--server-side", "-f=-"], { input });
}

async function ask<T>(...args: readonly string[]): Promise<T> {
  const { stdout } = await kubernetes.kubectl([...args, "--output=json"]);
  return JSON.parse(stdout) as T;
}

interface List {
  readonly items: readonly { readonly metadata: { readonly name: string } }[];
}

/** The names of its running pods. */
async function pods(): Promise<string[]> {
  const running = "--field-selector=status.phase=Running";
  const { items } = await ask<List>("get", "pods", `--namespace=${namespace}`, running);
  return items.map(({ metadata }) => metadata.name);
}

/** What somebody is told whom the API server asks on behalf of. */
async function asked(user: string, path: string): Promise<number> {
  const args = ["get", `--raw=${api}${path}`, `--as=${user}`];
  return (await kubernetes.kubectl(args, { codes: [0, 1] })).code;
}

function inFleet(): void {
  if (!server) throw new NotInFleet("metrics-server beside an autoscaler");
}

test(
  "the API server hands on to it what is asked of metrics.k8s.io",
  async () => {
    inFleet();
    const available = async () => {
      const found = await ask<{
        status?: { conditions?: { type: string; status: string; message: string }[] };
      }>("get", "apiservice", "v1beta1.metrics.k8s.io");
      return found.status?.conditions?.map(({ type, status }) => `${type} ${status}`);
    };
    await eventually(available, ["Available True"]);
    expect(way.lastAsked()).toMatch(/:443$/);
  },
  3 * minute,
);

test(
  "kubectl top says what pods use, as the kubelets measure it",
  async () => {
    inFleet();
    await kubernetes.kubectl([
      ...["annotate", "pods", "--all", `--namespace=${namespace}`, `${usedCpu}=300m`],
    ]);
    const top = async () => {
      const { stdout } = await kubernetes.kubectl(
        ["top", "pods", `--namespace=${namespace}`, "--no-headers"],
        { codes: [0, 1] },
      );
      const used = stdout
        .trim()
        .split("\n")
        .map((line) => line.split(/\s+/)[1] ?? "");
      return used.every((one) => /^(29\d|30\d|310)m$/.test(one));
    };
    await eventually(top, true);
  },
  3 * minute,
);

test("who may look at a namespace sees what its pods use, and nobody else", async () => {
  inFleet();
  const own = `/namespaces/${namespace}/pods`;
  await kubernetes.kubectl([
    ...["create", "rolebinding", "lookers", "--clusterrole=view", "--user=looker"],
    `--namespace=${namespace}`,
  ]);
  await eventually(() => asked("looker", own), 0);
  expect(await asked("looker", "/namespaces/default/pods")).toBe(1);
  expect(await asked("stranger", own)).toBe(1);
});

test("without a token it says of itself how it is, and nothing of pods", async () => {
  inFleet();
  const own = await askItself(port, "/metrics");
  expect(own).toMatchObject({ status: 200 });
  expect(await askItself(port, `${api}/nodes`)).toMatchObject({ status: 403 });
});

test(
  "an autoscaler goes by it, and what is delivered again leaves its replicas alone",
  async () => {
    inFleet();
    const { minReplicas = 1, maxReplicas, scaleTargetRef } = scaler!.resource.spec!;
    const target = `${scaleTargetRef.kind}/${scaleTargetRef.name}`;
    const replicas = async () => {
      const found = await ask<KubernetesObject>("get", target, `--namespace=${scaler!.namespace}`);
      return ofKind(found, "Deployment", "StatefulSet")?.spec?.replicas;
    };
    expect(await replicas()).toBe(minReplicas);
    // However many there are, each uses more than it asks for.
    const grown = async () => {
      await kubernetes.kubectl([
        ...["annotate", "pods", "--all", "--overwrite", `--namespace=${scaler!.namespace}`],
        `${usedCpu}=900m`,
      ]);
      return replicas();
    };
    await eventually(grown, maxReplicas);
    await apply(scaled());
    expect(await replicas()).toBe(maxReplicas);
  },
  5 * minute,
);
