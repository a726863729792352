import type { Cluster } from "../model/cluster.ts";
import type { Dashboard } from "../model/dashboard.ts";
import type { FleetFacts } from "../model/fleet-facts.ts";
import type { Namespace } from "../model/namespace.ts";
import { isUpstream } from "../model/stack.ts";
import type { RuleTests } from "../model/rule-test.ts";
import { deliver, share } from "./deliver.ts";
import type { EvaluatedApplication, EvaluatedCluster, EvaluatedUpstream } from "./evaluated.ts";
import { networkPolicy, openingsOf } from "./network-policy.ts";
import { objectsOf } from "./objects.ts";
import { place, type Placed, whereaboutsOf } from "./place.ts";
import { attempt, type Report } from "./report.ts";

/**
 * Turns one cluster into objects. Where an object equals the one of `base`, that very object is used.
 * Problems are reported, never thrown.
 */
export function evaluateCluster(
  cluster: Cluster,
  { fleet, base, report }: { fleet: FleetFacts; base?: EvaluatedCluster; report: Report },
): EvaluatedCluster {
  const { stacks, revision, ...facts } = cluster;
  const whereabouts = whereaboutsOf(cluster);
  const placed = place({ facts, stacks }, whereabouts, report);
  const openings = openingsOf(placed.map(partyOf), facts, whereabouts);
  const shared = { fleet, namespaces: namespacesOf(placed), dashboards: dashboardsOf(placed) };
  const bases = new Map(base?.applications.map((one) => [one.component.name, one.objects]));

  const applications = placed.map((one): EvaluatedApplication => {
    const { component, namespace, phase } = one.application;
    const source = `base/${component.name}`;
    const surroundings = {
      ...shared,
      runbook: `${fleet.repository}/blob/main/${source}/RUNBOOK.md`,
    };
    const resources = objectsOf(one, surroundings, { whereabouts, report });
    const policy = networkPolicy(partyOf(one), openings.get(component.name));
    const object = `${cluster.name}/${one.name}`;
    const objects = deliver(policy ? [...resources, policy] : resources, {
      object,
      source,
      report,
    });
    const { name, stack, flows, routing } = one;
    return {
      ...{ name, stack, namespace, phase, component, flows, source },
      ...(routing && { routing }),
      ruleTests:
        attempt(() => ruleTestsOf(one), { check: "evaluate", source, object }, report) ?? [],
      objects: share(objects, bases.get(component.name) ?? []),
    };
  });
  return { facts, revision, applications, upstreams: upstreamsOf(cluster) };
}

function ruleTestsOf({ application: { component }, context }: Placed): RuleTests {
  const { ruleTests = [] } = component;
  return typeof ruleTests === "function" ? ruleTests(context.options) : ruleTests;
}

function partyOf({ application, flows }: Placed) {
  const { component, namespace } = application;
  return { endpoints: component.endpoints, namespace: namespace.name, flows };
}

function upstreamsOf({ stacks }: Cluster): EvaluatedUpstream[] {
  return stacks.flatMap(({ stack, choices }) =>
    Object.entries(stack.applications).flatMap(([name, application]) =>
      isUpstream(application) && choices[name] !== false ? [{ name, stack, ...application }] : [],
    ),
  );
}

function namespacesOf(placed: readonly Placed[]): Namespace[] {
  const byName = new Map(
    placed.map(({ application }) => [application.namespace.name, application.namespace]),
  );
  return [...byName.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function dashboardsOf(placed: readonly Placed[]): Record<string, readonly Dashboard[]> {
  return Object.fromEntries(
    placed.flatMap(({ application: { component } }) =>
      component.dashboards ? [[component.name, component.dashboards]] : [],
    ),
  );
}
