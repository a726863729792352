import { argoCd as argoCdComponent } from "../base/argo-cd/argo-cd.ts";
import { argoCdMonitors } from "../base/argo-cd-monitors/argo-cd-monitors.ts";
import { application, stack } from "../sdk/index.ts";
import { argocd, observability } from "./namespaces.ts";

export const argoCd = stack({
  name: "argo-cd",
  purpose: "The settings of the Argo CD that delivers this repository, and what watches it",
  applications: {
    "argo-cd": application(argoCdComponent, { namespace: argocd, phase: "foundation" }),
    "argo-cd-monitors": application(argoCdMonitors, {
      namespace: observability,
      phase: "workloads",
    }),
  },
  provenBy: {
    "argo-cd": "npm run e2e -- bootstrap",
    "argo-cd-monitors": "npm test -- test/base/argo-cd",
  },
});
