import { argocd } from "../apps/namespaces.ts";
import { fleet as defineFleet, runbooks } from "../sdk/index.ts";
import { euProd } from "./eu-prod.ts";
import { usProd } from "./us-prod.ts";

/** The composition root: what this repository delivers, and from where. */
export const fleet = defineFleet({
  repository: "https://github.com/example/monitoring-gitops",
  team: "platform",
  argo: { cluster: usProd.name, namespace: argocd.name, revision: "main" },
  clusters: [euProd, usProd],
  waivers: [],
  runbooks: runbooks(new URL("../base/", import.meta.url)),
});
