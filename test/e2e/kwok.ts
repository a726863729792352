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
const own = ["stage/node/fast", "stage/node/heartbeat", "stage/pod/fast"];

/** Starts kwok, which plays the kubelets of four nodes and of that with the local disk, and makes the nodes. */
export async function startKwok(
  kubernetes: Kubernetes,
  { localDisk }: Pick<ClusterFacts, "localDisk">,
): Promise<Daemon> {
  const config = join(kubernetes.folder, "kwok.json");
  const [port = 0] = await freePorts(1);
  await writeFile(config, [...(await ownStages()), ...stageObjects()].map(toDocument).join(""));
  const args = [
    `--kubeconfig=${kubernetes.kubeconfig}`,
    `--config=${config}`,
    "--manage-all-nodes=true",
    `--server-address=127.0.0.1:${port}`,
  ];
  await waitDescribed(kubernetes);
  const log = join(kubernetes.folder, "kwok.log");
  const daemon = startDaemon(requireJudge("kwok"), args, { log });
  await waitReady(daemon, async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok);
  await kubernetes.kubectl(["apply", "-f=-"], { input: JSON.stringify(nodes(localDisk?.node)) });
  return daemon;
}

/** kwok looks up the kinds that it plays when it starts; the API server describes a new CRD seconds late. */
async function waitDescribed(kubernetes: Kubernetes): Promise<void> {
  for (const { resourceRef } of stages) {
    const { apiGroup, kind } = resourceRef;
    const path = `/openapi/v3/${apiGroup.includes("/") ? "apis" : "api"}/${apiGroup}`;
    const isDescribed = async () => {
      const { code, stdout } = await kubernetes.kubectl(["get", `--raw=${path}`], {
        codes: [0, 1],
      });
      return code === 0 && stdout.includes(`"kind":"${kind}"`) ? true : undefined;
    };
    await waitFor(isDescribed, { what: `${path} describes ${kind}`, seconds: 60 });
  }
}

async function ownStages(): Promise<object[]> {
  const kept = keptFolders().find(({ module }) => module === "sigs.k8s.io/kwok");
  if (!kept) throw new Error("test/judges/schema-sources.ts keeps no folder of sigs.k8s.io/kwok");
  const texts = own.flatMap((folder) =>
    readdirSync(join(kept.folder, folder))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => readFileSync(join(kept.folder, folder, name), "utf8")),
  );
  return (await readObjects(texts.join("\n---\n"))).filter(({ kind }) => kind === "Stage");
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
    },
  }));
  return { apiVersion: "v1", kind: "List", items };
}

function toDocument(object: object): string {
  return `---\n${JSON.stringify(object)}\n`;
}
