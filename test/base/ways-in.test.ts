import { expect, test } from "@jest/globals";
import type { EvaluatedFleet } from "../../sdk/evaluate/evaluated.ts";
import { waysIn } from "../../sdk/read/ways-in.ts";
import { clusters, objectsOf } from "./evaluated.ts";

const programs = clusters.flatMap((cluster) =>
  cluster.applications
    .filter(({ pods }) => pods.some(({ outside, ports }) => !outside && Object.keys(ports)[0]))
    .map((application) => ({
      cluster,
      application,
      of: `${cluster.facts.name}/${application.name}`,
    })),
);

test.each(programs)("each port-forward to $of ends at a port that its Service has", (one) => {
  const { cluster, application } = one;
  const fleet = { clusters } as Pick<EvaluatedFleet, "clusters"> as EvaluatedFleet;
  const lines = waysIn(fleet, cluster.facts.name, application.name);
  const forwards = lines.filter((line) => line.startsWith("kubectl "));
  expect(forwards).not.toEqual([]);
  for (const line of forwards) {
    const [, namespace, name, port] =
      /--namespace (\S+) port-forward service\/(\S+) \d+:(\d+) /.exec(line)!;
    const service = objectsOf(application, "Service").find(
      ({ metadata }) => metadata?.name === name,
    );
    expect([line, service?.metadata?.namespace]).toEqual([line, namespace]);
    expect(service?.spec?.ports?.map((found) => found.port)).toContain(Number(port));
  }
});
