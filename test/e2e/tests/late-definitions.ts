import type { KubernetesObject } from "../../judges/go-yaml.ts";
import { describe, isSettled, listApplications } from "../applications.ts";
import { otherCluster } from "../deliver.ts";
import { seconds } from "../runner.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const definition = "externalsecrets.external-secrets.io";
const kind = "customresourcedefinitions.apiextensions.k8s.io";

/** Definitions that another project brings, and that are missing, are waited for: nobody has to push again. */
export async function lateDefinitions(world: World): Promise<string> {
  const { hub, argo } = world;
  const { name, kubernetes } = otherCluster(world);
  const onCluster = async () =>
    (await listApplications(hub.kubernetes, argo.namespace)).filter(
      ({ spec }) => spec.destination.name === name,
    );
  const { stdout } = await kubernetes.kubectl(["get", kind, definition, "--output=json"]);
  await kubernetes.kubectl(["delete", kind, definition]);
  const said = await waitFor(
    async () =>
      (await onCluster())
        .map(({ status }) => status?.operationState?.message ?? "")
        .find((message) => message.includes("Retrying attempt #2")),
    {
      what: `an Application of ${name} that lacks ${definition} is tried again`,
      seconds: 180,
      explain: async () => (await onCluster()).map(describe).join("\n"),
    },
  );
  await kubernetes.kubectl(["create", "--validate=false", "-f=-"], { input: anew(stdout) });
  const start = Date.now();
  await waitFor(async () => ((await onCluster()).every(isSettled) ? true : undefined), {
    what: `${name} is Synced and Healthy with ${definition}`,
    seconds: 300,
    explain: async () =>
      (await onCluster())
        .filter((one) => !isSettled(one))
        .map(describe)
        .join("\n"),
  });
  return `${name}: "${said.slice(0, 80)}...", all Synced ${seconds(start)} after it came`;
}

/** A definition without what the API server had put into it. */
function anew(definition: string): string {
  const { apiVersion, kind, metadata, spec } = JSON.parse(definition) as KubernetesObject;
  return JSON.stringify({ apiVersion, kind, metadata: { name: metadata.name }, spec });
}
