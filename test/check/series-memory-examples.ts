import { disruptionBudget, http, role, to } from "../../sdk/index.ts";
import {
  configMap,
  container,
  deployment,
  labels,
  namespace,
  ports,
  service,
  serviceAccount,
} from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const store = role<{ readonly tenant: string }>("store of series");

/** A store of three replicas, which tells its tenants how many series they may have. */
function limited(series: number): World {
  const resources = { limits: { memory: "4Gi" } };
  const workload = deployment(
    { replicas: 3, serviceName: "web" },
    { containers: [container({ ports, resources })] },
  );
  const config = `limits:\n  max_global_series_per_user: ${series}\n`;
  return {
    objects: [configMap("web", { "config.yaml": config }), { ...workload, kind: "StatefulSet" }],
  };
}

const around: World = {
  objects: [
    serviceAccount("web"),
    service("web"),
    service("example"),
    disruptionBudget({ name: "web", namespace, labels }),
  ],
  component: { ports: { http: http(80) }, labels, provides: [{ role: store, port: "http" }] },
  beside: {
    writer: {
      pods: {},
      flows: {
        platform: to(store, "writes samples", { tenant: "platform" }),
        shop: to(store, "writes samples", { tenant: "shop" }),
      },
    },
  },
};

/** How many series a store promises to its tenants. */
export const seriesMemoryExamples: readonly LawExample[] = [
  {
    law: "series-memory",
    title: "limits that hold when the program has run out of memory",
    around,
    wrong: limited(300_000),
    says: "tenants may write 600000 series (platform 300000, shop 300000), which take 4.7 GiB of each replica, more than 80 % of its 4Gi",
    right: limited(200_000),
  },
  {
    law: "series-memory",
    title: "a tenant without a limit",
    around,
    wrong: limited(0),
    says: "tenants may write any number of series (platform any number of, shop any number of)",
    right: limited(100_000),
  },
];
