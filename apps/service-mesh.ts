import { istioMonitors } from "../base/istio-monitors/istio-monitors.ts";
import { istioProxies } from "../base/istio-proxies/istio-proxies.ts";
import { meshSeries } from "../base/istio-proxies/records.ts";
import { prometheus } from "../base/prometheus/prometheus.ts";
import { application, bind, stack } from "../sdk/index.ts";
import { istioIngress, istioSystem, observability, observabilityMesh } from "./namespaces.ts";

const byMesh = [bind("scrapes", "prometheus-mesh"), bind("rules", "prometheus-mesh")];

/**
 * Watches an Istio that the cluster brings. Proxies tell of each pair of pods: a Prometheus of their own reads them, keeps
 * that for hours and records it per workload, which the platform's takes along.
 */
export const serviceMesh = stack({
  name: "service-mesh",
  purpose: "What watches a service mesh that the cluster brings, and the traffic in it",
  visits: [istioSystem, istioIngress],
  applications: {
    "istio-monitors": application(istioMonitors, {
      namespace: observability,
      phase: "workloads",
    }),
    "istio-proxies": application(istioProxies, {
      namespace: observabilityMesh,
      phase: "workloads",
      binds: byMesh,
    }),
    "prometheus-mesh": application(prometheus, {
      namespace: observabilityMesh,
      phase: "workloads",
      private: true,
      options: {
        federates: [meshSeries],
        // Of one, since its pod's name would be all that tells two apart.
        replicas: 1,
        // A restart loses what no record needs any more.
        retention: "6h",
        retentionSize: "7GiB",
        storage: { emptyDir: "10Gi" },
        // A proxy has a series for each pair, code and bucket: ten times those of a large program are too many.
        limits: {
          ...{ samples: 20_000, targets: 2000, labels: 50, labelName: 256, labelValue: 1024 },
          body: "16MB",
        },
      },
      // It tells itself of its targets; of the mesh the platform's does.
      binds: [bind("rules", "prometheus-mesh")],
    }),
  },
  provenBy: {
    "istio-monitors": "npm test -- test/signals/service-mesh",
    "istio-proxies": "npm test -- test/signals/service-mesh",
    "prometheus-mesh": "npm test -- test/signals/service-mesh",
  },
});
