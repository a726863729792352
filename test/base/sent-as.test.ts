import { expect, test } from "@jest/globals";
import { portAddress } from "../../sdk/evaluate/address.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { flowsTo, forwardedBy } from "../../sdk/read/hops.ts";
import { sentAs } from "../../sdk/read/sent-as.ts";
import { evaluated } from "./evaluated.ts";

/** Who sends as whom to where, as flows that carry what others sent say it. */
function byFlows({ facts, applications, asked }: EvaluatedCluster): string[] {
  return applications.flatMap((application) =>
    flowsTo(application)
      .filter(([, flow]) => forwardedBy(flow).length > 0)
      .flatMap(([flow]) => asked.filter((one) => one.by === application.name && one.flow === flow))
      .flatMap(({ by, at, asks }) => {
        const { tenant } = (asks ?? {}) as { tenant?: string };
        const host = "of" in at ? portAddress(at, "").host : at.host;
        const isLabel =
          application.component.name === "promtail" && facts.monitoredNamespaces.includes(tenant!);
        return tenant === undefined || isLabel ? [] : [`${by} ${host} ${tenant}`];
      }),
  );
}

test("the files of each program that sends say the same as its flows, but for Promtail's teams, whom a label names", () => {
  for (const cluster of evaluated.clusters) {
    const inFiles = cluster.applications.flatMap(({ name, objects }) =>
      objects.flatMap(sentAs).map(({ host, tenant }) => `${name} ${host} ${tenant}`),
    );
    expect([...new Set(inFiles)].sort()).toEqual([...new Set(byFlows(cluster))].sort());
  }
});
