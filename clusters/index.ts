import { argocd } from "../apps/namespaces.ts";
import { fleet as defineFleet, runbooks, waive } from "../sdk/index.ts";
import { euProd } from "./eu-prod.ts";
import { usProd } from "./us-prod.ts";

/** The composition root: what this repository delivers, and from where. */
export const fleet = defineFleet({
  repository: "https://github.com/example/monitoring-gitops",
  team: "platform",
  argo: { cluster: usProd.name, namespace: argocd.name, revision: "main" },
  clusters: [euProd, usProd],
  waivers: [
    waive("lifecycles", "eu-prod/minio", "what takes its place is being chosen", "2027-03-31"),
    waive("lifecycles", "eu-prod/promtail", "Alloy proves itself on us-prod first", "2027-03-31"),
    waive("lifecycles", "us-prod/oncall", "what takes its place is being chosen", "2027-03-31"),
  ],
  runbooks: runbooks(new URL("../base/", import.meta.url)),
});
