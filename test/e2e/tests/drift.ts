import { isDeepStrictEqual } from "node:util";
import type { Kubernetes } from "../../judges/kube-apiserver.ts";
import { type LiveObject, readObject } from "../api.ts";
import {
  type Application,
  describe,
  findApplication,
  hardRefresh,
  isSettled,
} from "../applications.ts";
import type { ControlPlane } from "../control-plane.ts";
import { seconds } from "../runner.ts";
import { sleep, waitFor } from "../wait.ts";
import type { World } from "../world.ts";

interface Specified extends LiveObject {
  readonly spec?: unknown;
}

interface Deployment extends LiveObject {
  readonly spec: { readonly template: { readonly metadata: LiveObject["metadata"] } };
  readonly status?: { readonly conditions?: readonly { readonly type: string }[] };
}

/** What somebody does by hand. Each to another Application: Argo CD heals one ever more slowly. */
const edits = [
  {
    does: "a NetworkPolicy opened",
    path: "/apis/networking.k8s.io/v1/namespaces/observability/networkpolicies/default-deny",
    command: [
      ...["patch", "networkpolicy", "default-deny", "--namespace=observability", "--type=merge"],
      // A field that the tree says. What is added beside counts as somebody else's, even a rule here.
      '--patch={"spec":{"policyTypes":["Egress"]}}',
    ],
  },
  {
    does: "a ServiceMonitor deleted",
    path: "/apis/monitoring.coreos.com/v1/namespaces/observability/servicemonitors/kubelet",
    command: ["delete", "servicemonitors.monitoring.coreos.com", "kubelet", "-nobservability"],
  },
  {
    does: "a retention shortened",
    path: "/apis/monitoring.coreos.com/v1/namespaces/observability/prometheuses/prometheus",
    command: [
      ...["patch", "prometheuses.monitoring.coreos.com", "prometheus", "-nobservability"],
      ...["--type=merge", '--patch={"spec":{"retention":"1h"}}'],
    ],
  },
] as const;

const autoscaler = "autoscaler";
const deployment = "/apis/apps/v1/namespaces/observability/deployments/kube-state-metrics";
const marks = {
  label: "e2e.invalid/scaled-by",
  annotation: "e2e.invalid/scaled-at",
  // As `kubectl rollout restart` leaves it.
  template: "kubectl.kubernetes.io/restartedAt",
};

/** What the tree says comes back when it is changed by hand; what it does not say is left to others. */
export async function drift(world: World): Promise<string> {
  const { clusters } = world;
  const healed = await Promise.all(clusters.map(healsEdits));
  await leavesOthers(world);
  return `${healed.join("; ")}; label, annotation, restart and status of others are left alone`;
}

async function healsEdits({ name, kubernetes }: ControlPlane): Promise<string> {
  const times = await Promise.all(edits.map((edit) => healsEdit(kubernetes, edit)));
  return `${name}: ${times.join(", ")}`;
}

async function healsEdit(
  kubernetes: Kubernetes,
  { does, path, command }: (typeof edits)[number],
): Promise<string> {
  const before = await readObject<Specified>(kubernetes, path);
  if (!before) throw new Error(`${does}: no ${path} to change`);
  await kubernetes.kubectl(command);
  const start = Date.now();
  await waitFor(
    async () => {
      const now = await readObject<Specified>(kubernetes, path);
      // Another version and the same content: it was changed, and changed back.
      const isBack =
        now?.metadata.resourceVersion !== before.metadata.resourceVersion &&
        isDeepStrictEqual(now?.spec, before.spec);
      return isBack ? true : undefined;
    },
    { what: `${does} is healed`, seconds: 180 },
  );
  return `${does}, healed ${seconds(start)} after`;
}

async function leavesOthers({ hub, argo }: World): Promise<void> {
  const { kubernetes } = hub;
  const application = { namespace: argo.namespace, name: `${hub.name}-kube-state-metrics` };
  const before = await findApplication(kubernetes, application);
  const mark = "1";
  await kubernetes.kubectl(["apply", "--server-side", `--field-manager=${autoscaler}`, "-f=-"], {
    input: JSON.stringify({
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: {
        name: "kube-state-metrics",
        namespace: "observability",
        labels: { [marks.label]: mark },
        annotations: { [marks.annotation]: mark },
      },
      spec: { template: { metadata: { annotations: { [marks.template]: mark } } } },
    }),
  });
  await kubernetes.kubectl([
    ...["patch", "deployment", "kube-state-metrics", "-nobservability", "--subresource=status"],
    ...["--type=strategic", `--field-manager=${autoscaler}`],
    `--patch={"status":{"conditions":[{"type":"${autoscaler}","status":"True"}]}}`,
  ]);
  // Healing takes a second or two where something is to be healed.
  await sleep(5000);
  await hardRefresh(kubernetes, argo.namespace);
  await sleep(5000);
  mustStand(await readObject<Deployment>(kubernetes, deployment), mark);
  const after = await findApplication(kubernetes, application);
  const synced = (one: Application) => one.status?.operationState?.finishedAt;
  if (after.status?.sync?.status !== "Synced" || synced(before) !== synced(after)) {
    throw new Error(`What others own counts as drift:\n${describe(after)}`);
  }
  if (!isSettled(after)) throw new Error(`Not settled after a restart:\n${describe(after)}`);
}

function mustStand(object: Deployment | undefined, mark: string): void {
  const labels = object?.metadata["labels"] as Readonly<Record<string, string>> | undefined;
  const isThere = {
    label: labels?.[marks.label] === mark,
    annotation: object?.metadata.annotations?.[marks.annotation] === mark,
    restart: object?.spec.template.metadata.annotations?.[marks.template] === mark,
    status: object?.status?.conditions?.some(({ type }) => type === autoscaler) ?? false,
  };
  const gone = Object.entries(isThere).filter(([, is]) => !is);
  if (gone.length > 0) {
    throw new Error(`Taken from its owner: ${gone.map(([name]) => name).join(", ")}`);
  }
}
