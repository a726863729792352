import { type Architecture, architectureOf } from "../../sdk/draw/architecture.ts";
import type { Picture } from "../../sdk/draw/picture.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import {
  application,
  component,
  elsewhere,
  http,
  provide,
  publicHost,
  role,
  stack,
  to,
} from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import { clusters } from "../base/evaluated.ts";
import { observability, smallFleet } from "../small-fleet.ts";

/** A cluster and what is drawn of it. */
export interface Drawn {
  readonly cluster: EvaluatedCluster;
  readonly architecture: Architecture;
}

export function drawnOf(fleet: Fleet): Drawn[] {
  return evaluate(fleet).evaluated.clusters.map(drawn);
}

function drawn(cluster: EvaluatedCluster): Drawn {
  return { cluster, architecture: architectureOf(cluster) };
}

/** What this repository delivers. */
export const ours = clusters.map(drawn);

/** Every flow of a picture as `from > to: what`, to each that a heading stands for. */
export function flowsIn({ bands, bundles }: Picture): string[] {
  const stacks = bands.flatMap(({ cells }) => cells.filter(({ kind }) => kind === "stack"));
  return bundles.flatMap(({ from, what, to }) =>
    to.flatMap((id) => {
      const all = stacks.find(({ parts: [heading] }) => heading!.id === id)?.parts.slice(1);
      const ends = all?.map((part) => part.id).filter((end) => end !== from) ?? [id];
      return ends.map((end) => `${from} > ${end}: ${what}`);
    }),
  );
}

const store = role("store", { asked: "queries" });

const storing = component({
  name: "store",
  options: {},
  ports: { http: http(9000) },
  provides: ({ own, cluster }) => [
    provide(store, own.ports.http, { host: `store.${cluster.domain}` }),
  ],
  objects: ({ own, cluster }) => [publicHost(own.ports.http, `store.${cluster.domain}`, cluster)],
});

const asking = component({
  name: "asking",
  options: {},
  ports: { http: http(80) },
  flows: () => ({ far: to(elsewhere("us-test", store), "asks") }),
  objects: () => [],
});

function running(one: AnyComponent) {
  const whole = stack({
    name: one.name,
    purpose: "One program",
    applications: {
      [one.name]: application(one, { namespace: observability, phase: "workloads" }),
    },
  });
  return { stacks: [whole()] };
}

/** Two clusters, of which one asks a program of the other. */
export const visiting: Fleet = smallFleet([], {
  euTest: running(asking),
  usTest: running(storing),
});
