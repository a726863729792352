import { listObjects, type LiveObject } from "../api.ts";
import { hardRefresh } from "../applications.ts";
import { sleep, waitFor } from "../wait.ts";
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
  let touched = 0;
  const touch = () =>
    kubernetes.kubectl([
      ...["annotate", definition, "--all", "--all-namespaces", "--overwrite"],
      `e2e.invalid/touched=${++touched}`,
    ]);
  await waitFor(
    async () => {
      await touch();
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
  // Argo CD hears of it with the next change of each object. Until then it compares the filled form with what it
  // remembers, and may sync that once: what must not be is that it goes on.
  await touch();
  await hardRefresh(kubernetes, world.argo.namespace);
  await sleep(5000);
  const line = await settled(world);
  await patch({ op: "remove" });
  return `${field} is filled in: ${line}`;
}
