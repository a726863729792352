import { application, fleet, type Fleet, stack, upstream } from "../../sdk/index.ts";
import { syntheticCluster } from "./synthetic-cluster.ts";
import { namespaces, program, runbook, shop } from "./synthetic-program.ts";

/** A fleet made by code: as many components on as many clusters, each of six objects. */
export function syntheticFleet(components: number, clusters: number): Fleet {
  const names = Array.from({ length: components }, (_, index) => `program-${index}`);
  const programs = stack({
    name: "programs",
    purpose: "What the bench delivers",
    applications: {
      namespaces: application(namespaces, { namespace: shop, phase: "foundation" }),
      definitions: upstream({
        namespace: shop,
        phase: "crds",
        repository: "https://git.example.com/bench/definitions",
        tag: "v1.0.0",
        path: "crds",
        form: "files",
        kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
      }),
      ...Object.fromEntries(
        names.map((name) => [
          name,
          application(program(name), {
            namespace: shop,
            phase: "workloads",
          }),
        ]),
      ),
    },
  });
  return fleet({
    repository: "https://git.example.com/bench/fleet",
    team: "bench",
    argo: { cluster: "c0", namespace: "argocd", revision: "main" },
    clusters: Array.from({ length: clusters }, (_, index) => syntheticCluster(index, [programs()])),
    waivers: [],
    runbooks: Object.fromEntries(names.map((name) => [name, runbook(name)])),
  });
}
