import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClusterFacts } from "../../sdk/index.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { readObjects } from "../judges/go-yaml.ts";
import { requireJudge } from "../judges/judge-path.ts";
import type { Kubernetes } from "../judges/kube-apiserver.ts";
import { keptFolders } from "../judges/schemas.ts";
import { stageObjects, stages } from "./stages.ts";
import { waitFor } from "./wait.ts";

/** The zone of each node. MinIO's four servers want a node each, in three zones. */
const zoneOf = { "node-a": "a", "node-b": "b", "node-c": "c", "node-d": "a" };
/** What kwok's authors say of nodes and pods, and of what these use. */
const parts = [
  ...["stage/node/fast", "stage/node/heartbeat", "stage/pod/fast"],
  ...["metrics/resource", "metrics/usage"],
];
const kinds = new Set(["ClusterResourceUsage", "Metric", "Stage"]);

/** What a node has: what kwok's own have, and room for emptyDirs. */
const room = { cpu: "1k", memory: "1Ti", pods: "1M", "ephemeral-storage": "1Ti" };

/** By which annotation a pod says how much of the CPU it uses; 1m without it. */
export const usedCpu = "kwok.x-k8s.io/usage-cpu";

/**
 * Starts kwok, which plays the kubelets of four nodes and of that with the local disk, and makes the nodes. They say
 * over TLS what their pods use, by a certificate that the cluster's authority vouches for.
 *
 * @param played more that it plays than nodes and pods
 */
export async function startKwok(
  kubernetes: Kubernetes,
  { localDisk }: Pick<ClusterFacts, "localDisk">,
  played: typeof stages | readonly [] = stages,
): Promise<Daemon> {
  const { folder } = kubernetes;
  const config = join(folder, "kwok.json");
  const [port = 0] = await freePorts(1);
  await writeFile(
    config,
    [...(await ownObjects()), ...stageObjects(played)].map(toDocument).join(""),
  );
  const args = [
    `--kubeconfig=${kubernetes.kubeconfig}`,
    `--config=${config}`,
    "--manage-all-nodes=true",
    ...[`--server-address=127.0.0.1:${port}`, "--node-ip=127.0.0.1", `--node-port=${port}`],
    `--tls-cert-file=${join(folder, "apiserver.crt")}`,
    `--tls-private-key-file=${join(folder, "apiserver.key")}`,
  ];
  await waitDescribed(kubernetes, played);
  const log = join(folder, "kwok.log");
  const daemon = startDaemon(requireJudge("kwok"), args, { log });
  await waitReady(daemon, async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok);
  await kubernetes.kubectl(["apply", "-f=-"], { input: JSON.stringify(nodes(localDisk?.node)) });
  return daemon;
}

/** kwok looks up the kinds that it plays when it starts; the API server describes a new CRD seconds late. */
async function waitDescribed(
  kubernetes: Kubernetes,
  played: typeof stages | readonly [],
): Promise<void> {
  for (const { resourceRef } of played) {
    const { apiGroup, kind } = resourceRef;
    const path = `/openapi/v3/${apiGroup.includes("/") ? "apis" : "api"}/${apiGroup}`;
    const isDescribed = async () => {
      const { code, stdout } = await kubernetes.kubectl(["get", `--raw=${path}`], {
        codes: [0, 1],
      });
      return code === 0 && stdout.includes(`"kind":"${kind}"`) ? true : undefined;
    };
    await waitFor(isDescribed, { what: `${path} describes ${kind}`, seconds: 180 });
  }
}

async function ownObjects(): Promise<object[]> {
  const kept = keptFolders().find(({ module }) => module === "sigs.k8s.io/kwok");
  if (!kept) throw new Error("test/judges/schema-sources.ts keeps no folder of sigs.k8s.io/kwok");
  const texts = parts.flatMap((folder) =>
    readdirSync(join(kept.folder, folder))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => readFileSync(join(kept.folder, folder, name), "utf8")),
  );
  return (await readObjects(texts.join("\n---\n"))).filter(({ kind }) => kinds.has(String(kind)));
}

function nodes(withDisk: string | undefined): object {
  const zones = Object.entries(zoneOf);
  const disks = withDisk === undefined ? [] : zones.slice(0, 1).map(([, zone]) => [withDisk, zone]);
  const items = [...zones, ...disks].map(([name, zone]) => ({
    apiVersion: "v1",
    kind: "Node",
    metadata: {
      name,
      labels: {
        "kubernetes.io/os": "linux",
        "kubernetes.io/hostname": name,
        "topology.kubernetes.io/zone": zone,
      },
      // One program is all of the kubelets.
      annotations: {
        "metrics.k8s.io/resource-metrics-path": `/metrics/nodes/${name}/metrics/resource`,
      },
    },
    status: { allocatable: room, capacity: room },
  }));
  return { apiVersion: "v1", kind: "List", items };
}

function toDocument(object: object): string {
  return `---\n${JSON.stringify(object)}\n`;
}
