import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { fieldOf, walk } from "../walk.ts";

export const foreignHosts: ClusterCheck = {
  name: "foreign-hosts",
  law: "An object names a host of another cluster only where a flow to that host is declared.",
  run({ facts, applications }, { clusters }) {
    const domains = clusters
      .map((cluster) => cluster.facts.domain)
      .filter((domain) => domain !== "" && !isBelow(facts.domain, domain));
    return domains.flatMap((domain) => applications.flatMap((one) => hostsBelow(domain, one)));
  },
};

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function hostsBelow(domain: string, application: EvaluatedApplication): ClusterFinding[] {
  const allowed = new Set(
    Object.values(application.flows).flatMap((flow) =>
      flow.direction === "to" && "host" in flow.target ? [flow.target.host] : [],
    ),
  );
  const findings: ClusterFinding[] = [];
  for (const object of application.objects) {
    walk(object, (value, path) => {
      if (typeof value !== "string" || !value.includes(domain)) return;
      for (const [host] of value.matchAll(/[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?/g)) {
        if (!isBelow(host, domain) || allowed.has(host)) continue;
        const message = `names ${host}, a host of another cluster`;
        const hint = `take it from the cluster's own facts, or declare to(external("${host}"), ...)`;
        findings.push({
          application: application.name,
          object,
          field: fieldOf(path),
          message,
          hint,
        });
      }
    });
  }
  return findings;
}
