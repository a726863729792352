import { fleet } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import { phases } from "../../sdk/model/phase.ts";
import { alone } from "../alone.ts";
import { askedOnce } from "../asked-once.ts";

const clusters: readonly Cluster[] = fleet.clusters.map(askedOnce);

/** The cluster of Argo CD. */
export const first = clusters.find(({ name }) => name === fleet.argo.cluster)!;

/** A member of a component that throws. */
export function fails(): never {
  throw new Error("no such thing");
}

/** What is printed of a fleet: a line each, without the files to open. */
export async function told(one: Fleet): Promise<string[]> {
  const { findings } = await build(one);
  const names = one.clusters.map(({ name }) => name);
  return formatFindings(findings, names).split("\n");
}

export const stacks = new Set(clusters.flatMap((one) => one.stacks.map(({ stack }) => stack)));

const running = [...stacks].flatMap(({ applications }) =>
  Object.entries(applications).flatMap(([name, one]) =>
    "component" in one && clusters.some((cluster) => runs(cluster, name))
      ? [[name, one.component] as const]
      : [],
  ),
);

/** An application of every component that runs somewhere. */
export const applications = running.flatMap(([name, component], index) =>
  running.findIndex(([, other]) => other === component) === index ? [name] : [],
);

/** The names under which the component of an application runs, as a pattern. */
export function instancesOf(name: string): string {
  const [, component] = running.find(([other]) => other === name)!;
  const names = running.flatMap(([other, one]) => (one === component ? [other] : []));
  return `(${names.join("|")})`;
}

export function componentNamed(name: string): AnyComponent | undefined {
  const found = [...stacks].map((stack) => stack.applications[name]).find((one) => one);
  return found && "component" in found ? found.component : undefined;
}

function runs({ stacks }: Cluster, application: string): boolean {
  return stacks.some(
    ({ stack, choices }) => stack.applications[application] && choices[application] !== false,
  );
}

/** The first, unless only another one runs it. */
export function clusterThatRuns(application: string): Cluster {
  return [first, ...clusters].find((cluster) => runs(cluster, application))!;
}

export type Change = (component: AnyComponent) => AnyComponent;

/** A cluster with another component in the place of an application's, in all its instances. */
export function withComponent(cluster: Cluster, name: string, change: Change): Cluster {
  const all = cluster.stacks.flatMap(({ stack }) => Object.entries(stack.applications));
  const own = new Map(all).get(name);
  const component = own && "component" in own ? own.component : undefined;
  const changed = component && change(component);
  const stacks = cluster.stacks.map(({ stack, choices }) => {
    const applications = Object.entries(stack.applications).map(([key, one]) => [
      key,
      changed && "component" in one && one.component === component
        ? { ...one, component: changed }
        : one,
    ]);
    return { stack: { ...stack, applications: Object.fromEntries(applications) }, choices };
  });
  return { ...cluster, stacks };
}

/** The fleet of a cluster that runs an application, where it chooses something else of it. */
export function choosing(name: string, choice: object): Fleet {
  const cluster = clusterThatRuns(name);
  const stacks = cluster.stacks.map((chosen) => {
    if (!(name in chosen.stack.applications)) return chosen;
    return { ...chosen, choices: { ...chosen.choices, [name]: choice } };
  });
  return alone({ ...cluster, stacks });
}

/** The fleet of a cluster that runs an application, with another component in the place of its own. */
export function replacing(name: string, change: Change): Fleet {
  return alone(withComponent(clusterThatRuns(name), name, change));
}

/**
 * The applications by a cluster that runs them, few at a time, as what is broken hides what others say of it. Those of
 * one phase keep together: of whatever comes after one that is broken no law speaks.
 */
export const companies = clusters.flatMap((cluster) => {
  const own = applications.filter((name) => clusterThatRuns(name) === cluster);
  const others = applications.filter((name) => runs(cluster, name) && !own.includes(name));
  const all = own.length === 1 ? [...own, ...others.slice(0, 1)] : own;
  const ordered = all.sort((left, right) => phaseOf(left) - phaseOf(right));
  const count = Math.ceil(ordered.length / 7);
  const names = Array.from({ length: count }, (_, index) =>
    ordered.slice((ordered.length * index) / count, (ordered.length * (index + 1)) / count),
  );
  return names.map((few) => [few, cluster] as const);
});

function phaseOf(name: string): number {
  const stack = [...stacks].find(({ applications }) => name in applications);
  return phases.indexOf(stack!.applications[name]!.phase);
}
