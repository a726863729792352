import type { EvaluatedFleet } from "../../evaluate/evaluated.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ClusterCheck } from "../check.ts";
import { remembered } from "../../basics/remembered.ts";
import { fieldOf, walk } from "../../basics/walk.ts";

export const foreignHosts: ClusterCheck = {
  name: "foreign-hosts",
  law: "An object names a host of another cluster only where a flow to that host is declared.",
  run({ facts, applications }, fleet) {
    const hostsOf = placedHosts(fleet);
    const isForeign = ({ domains }: Host) =>
      domains.some((domain) => !isBelow(facts.domain, domain));
    return applications.flatMap((application) => {
      const allowed = new Set(application.hosts.map(({ host }) => host));
      return application.objects.flatMap((object) =>
        hostsOf(object)
          .filter((one) => isForeign(one) && !allowed.has(one.host))
          .map(({ host, field }) => ({
            application: application.name,
            object,
            field,
            message: `names ${host}, a host of another cluster`,
            hint: `take it from the cluster's own facts, or declare to(elsewhere(...), ...) or to(external("${host}"), ...)`,
          })),
      );
    });
  },
};

interface Host {
  readonly host: string;
  /** Those of clusters that it is below. */
  readonly domains: readonly string[];
  readonly field: string;
}

/** Everything in an object that reads like a host name below the domain of a cluster, and where. */
const placedHosts = remembered(({ clusters }: EvaluatedFleet) => {
  const domains = new Set(clusters.map(({ facts }) => facts.domain));
  const all = [...domains];
  return remembered((object: KubernetesObject) => {
    const hosts: Host[] = [];
    walk(object, (value, path) => {
      if (typeof value !== "string" || !all.some((domain) => value.includes(domain))) return;
      const found = value.match(/[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:\.[-A-Za-z0-9]+)+/g);
      for (const host of new Set(found)) {
        const above = zonesOf(host).filter((zone) => domains.has(zone));
        if (above.length > 0) hosts.push({ host, domains: above, field: fieldOf(path) });
      }
    });
    return hosts;
  });
});

/** `a.b.c` → `a.b.c`, `b.c`, `c`. */
function zonesOf(host: string): string[] {
  const labels = host.split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
