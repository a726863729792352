import { build } from "../../sdk/check/build.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import {
  application,
  component,
  external,
  type Fleet,
  http,
  provide,
  type Resource,
  role,
  scrape,
  monitors,
  stack,
  to,
} from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { ComponentApplication } from "../../sdk/model/stack.ts";
import { observability, smallFleet } from "../small-fleet.ts";

export const objectStore = role<undefined, { readonly region: string }>("object store");

const storing = (name: string) =>
  component({
    name,
    options: {},
    ports: { http: http(9000) },
    provides: ({ own }) => [
      provide(objectStore, own.ports.http, { gives: () => ({ region: name }) }),
    ],
    objects: () => [],
  });

/** Reads one store and writes to another; its ConfigMap says which. */
export const backup = component({
  name: "backup",
  options: {},
  ports: { http: http(80) },
  flows: () => ({
    source: to(objectStore, "reads what is to be kept"),
    copies: to(objectStore, "keeps copies"),
  }),
  objects: ({ name, namespace, flows }): Resource[] => [
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name, namespace },
      data: { source: flows.source.url, copies: flows.copies.url, region: flows.copies.region },
    },
  ],
});

export const minio: AnyComponent = storing("minio");
export const minioProvides = minio.provides!;

export function changed(one: AnyComponent, change: Partial<AnyComponent>): AnyComponent {
  return { ...one, ...change };
}

export const outside = (host: "s3.example.com" | "far.example.com") =>
  provide(objectStore, external(host), { gives: () => ({ region: host }) });

export type Delivery = Partial<Pick<ComponentApplication, "binds" | "private">>;
export type Running = Readonly<Record<string, AnyComponent | readonly [AnyComponent, Delivery]>>;

/** The small fleet, where us-test runs these applications and says this. */
export function running(all: Running, usTest: Partial<Cluster> = {}): Fleet {
  const more = stack({
    name: "more",
    purpose: "tests",
    applications: Object.fromEntries(
      Object.entries(all).map(([name, one]) => {
        const [of, delivery] = "name" in one ? [one, {}] : one;
        const at = { namespace: observability, phase: "workloads", ...delivery } as const;
        return [name, application(of, at)];
      }),
    ),
  });
  const small = smallFleet([], { usTest });
  const clusters = small.clusters.map((one) =>
    one.name === "us-test" ? { ...one, stacks: [...one.stacks, more()] } : one,
  );
  return { ...small, clusters };
}

/** Laws about what the tests leave out: pods and Services. */
const about = ["network-policies", "monitors", "needed-services", "own-pods"];

/** What is told, below the file to open. */
export async function told(fleet: Fleet): Promise<string[]> {
  const { findings } = await build(fleet);
  return findings
    .filter(({ check }) => !about.includes(check))
    .map((finding) => `${finding.source}: ${formatFinding(finding)}`);
}

export const scraping = component({
  name: "scraping",
  options: {},
  reads: { scrapes: (scrapes, { author }) => monitors(scrapes, author.namespace) },
  objects: () => [],
});
export const scraped = (name: string) =>
  component({
    name,
    options: {},
    ports: { http: http(80) },
    flows: () => ({ store: to(objectStore, "keeps") }),
    scrapes: ({ own }) => [scrape(own.ports.http)],
    objects: () => [],
  });
export const four = Object.fromEntries(["a", "b", "c", "d"].map((name) => [name, scraped(name)]));
