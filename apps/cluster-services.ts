import { clusterServices as clusterServicesComponent } from "../base/cluster-services/cluster-services.ts";
import { application, stack } from "../sdk/index.ts";
import {
  certManager,
  externalSecrets,
  haproxyController,
  observability,
  traefik,
} from "./namespaces.ts";

export const clusterServices = stack({
  name: "cluster-services",
  purpose: "What watches the programs that the cluster brings: secrets, certificates, the way in",
  visits: [certManager, externalSecrets, haproxyController, traefik],
  applications: {
    "cluster-services": application(clusterServicesComponent, {
      namespace: observability,
      phase: "workloads",
    }),
  },
  provenBy: { "cluster-services": "npm test -- test/base/cluster-services" },
});
