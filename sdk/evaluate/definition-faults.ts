import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import { isUpstream, type Stack } from "../model/stack.ts";
import type { Finding } from "../model/finding.ts";
import { bindingFaults } from "./binding-faults.ts";
import { choiceFaults } from "./choice-faults.ts";
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
  const choices = broken.length > 0 ? [] : [...choiceFaults(clusters), ...bindingFaults(clusters)];
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
