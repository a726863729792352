import { didYouMean } from "../basics/did-you-mean.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import { isUpstream, type Stack } from "../model/stack.ts";
import type { Finding } from "../model/finding.ts";
import {
  applicationShape,
  clusterShape,
  fleetShape,
  stackShape,
  upstreamShape,
} from "./definition-shapes.ts";
import type { ShapeFault } from "./shape.ts";

/**
 * What is wrong with the definitions themselves, before anything is evaluated: the fleet, its clusters, their
 * stacks and applications. The types forbid all of it; content that went through a cast or plain JavaScript is
 * met here, and `generate` does not wait for the types.
 */
export function definitionFaults(fleet: Fleet): Finding[] {
  const found = told(fleetShape(fleet, ""), "clusters/index.ts", "fleet");
  if (found.length > 0) return found;
  const faults = fleet.clusters.map(clusterFaults);
  const clusters = fleet.clusters.filter((_, index) => faults[index]?.length === 0);
  const stacks = new Set(clusters.flatMap((one) => one.stacks.map(({ stack }) => stack)));
  const broken = [...[...stacks].flatMap(stackFaults), ...namesakes([...stacks])];
  const choices = broken.length > 0 ? [] : clusters.flatMap(choiceFaults);
  return [...faults.flat(), ...broken, ...choices];
}

function told(faults: readonly ShapeFault[], source: string, object: string): Finding[] {
  return faults.map((fault) => ({ check: "definitions", source, object, ...fault }));
}

function clusterFaults(cluster: Cluster, index: number): Finding[] {
  const name: unknown = cluster.name;
  const known = typeof name === "string";
  const source = known ? `clusters/${name}.ts` : "clusters/index.ts";
  return told(clusterShape(cluster, ""), source, known ? name : `clusters[${index}]`);
}

function stackFaults(stack: Stack): Finding[] {
  const name: unknown = stack.name;
  const source = typeof name === "string" ? `apps/${name}.ts` : "apps";
  const found = told(stackShape(stack, ""), source, typeof name === "string" ? name : "stack");
  if (found.length > 0) return found;
  return Object.entries(stack.applications).flatMap(([application, definition]) => {
    const shape = isUpstream(definition) ? upstreamShape : applicationShape;
    return told(shape(definition, ""), source, `*/${application}`);
  });
}

/** A stack is written once, under its name: whoever runs it runs the same. */
function namesakes(stacks: readonly Stack[]): Finding[] {
  const names = stacks.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
    ...{ check: "definitions", source: `apps/${name}.ts`, object: name },
    message: "is the name of two stacks",
  }));
}

/** What a cluster chooses of a stack is one of its applications, and something that it can choose. */
function choiceFaults({ name, stacks }: Cluster): Finding[] {
  return stacks.flatMap(({ stack, choices }) =>
    Object.entries<unknown>(choices).flatMap(([application, choice]) => {
      const fault = choiceFault(stack, application, choice);
      if (fault === undefined) return [];
      const source = `clusters/${name}.ts`;
      return [{ check: "definitions", source, object: `${name}/${application}`, ...fault }];
    }),
  );
}

function choiceFault(
  { name, applications }: Stack,
  chosen: string,
  choice: unknown,
): Omit<ShapeFault, "field"> | undefined {
  const application = Object.hasOwn(applications, chosen) ? applications[chosen] : undefined;
  if (application === undefined) {
    const names = Object.keys(applications);
    const message = `Cannot choose "${chosen}": the stack "${name}" has no such application`;
    return { message, hint: didYouMean(chosen, names) || `it has ${names.join(", ")}` };
  }
  if (choice === undefined || choice === false) return undefined;
  if (isUpstream(application)) {
    const message = `Cannot choose anything of "${chosen}": it comes from another repository as it is`;
    return { message, hint: "false leaves it out" };
  }
  if (typeof choice === "object" && choice !== null && !Array.isArray(choice)) return undefined;
  const hint = "give options, an overlay, or false to leave it out";
  return { message: `Cannot choose ${JSON.stringify(choice)} of "${chosen}"`, hint };
}
