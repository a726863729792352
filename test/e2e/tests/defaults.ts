import { listObjects, type LiveObject } from "../api.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";
import { settled } from "./settled.ts";

interface Asking extends LiveObject {
  readonly spec: {
    readonly data?: readonly { readonly remoteRef: Readonly<Record<string, string>> }[];
  };
}

/** As External Secrets 2.3 to 2.6 had it. */
const field = "nullBytePolicy";
const definition = "externalsecrets.external-secrets.io";
const path =
  "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/data/items/properties/remoteRef/properties";

/** What a later version of a definition fills in is no drift. */
export async function defaults(world: World): Promise<string> {
  const { kubernetes } = world.hub;
  const patch = (operation: object) =>
    kubernetes.kubectl([
      ...["patch", "customresourcedefinitions.apiextensions.k8s.io", definition, "--type=json"],
      `--patch=${JSON.stringify([{ path: `${path}/${field}`, ...operation }])}`,
    ]);
  await patch({ op: "add", value: { type: "string", default: "Ignore" } });
  // Argo CD hears of it with the next change of each object.
  const touch = ["--all", "--all-namespaces", "--overwrite", "e2e.invalid/touched=1"];
  await waitFor(
    async () => {
      await kubernetes.kubectl(["annotate", definition, ...touch]);
      const asking = await listObjects<Asking>(
        kubernetes,
        "/apis/external-secrets.io/v1/externalsecrets",
      );
      const filled = asking.some(({ spec }) =>
        spec.data?.some(({ remoteRef }) => field in remoteRef),
      );
      return filled ? true : undefined;
    },
    { what: `the API server fills in ${field}`, seconds: 60 },
  );
  const line = await settled(world);
  await patch({ op: "remove" });
  return `${field} is filled in: ${line}`;
}
