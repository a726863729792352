import { alerts, type Inhibition } from "../../sdk/index.ts";

/** A certificate that was not renewed in time is not ready either, once it has ended. */
export const clusterServicesInhibitions: readonly Inhibition[] = [
  {
    source: alerts("CertificateNotRenewed"),
    target: alerts("CertificateNotReady"),
    equal: ["cluster", "namespace", "name"],
  },
];
