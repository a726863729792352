import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import { isUpstream, type Stack } from "../model/stack.ts";
import type { Finding } from "../model/finding.ts";
import { equal } from "../basics/equal.ts";
import { bindingFaults } from "./binding-faults.ts";
import { choiceFaults } from "./choice-faults.ts";
import { joinStacks } from "./join-stacks.ts";
import {
  applicationShape,
  clusterShape,
  fleetShape,
  stackShape,
  upstreamShape,
} from "./definition-shapes.ts";
import { optionFaults } from "./option-faults.ts";
import type { ShapeFault } from "../basics/shape.ts";

/**
 * What is wrong with the definitions themselves, before anything is evaluated: the fleet, its clusters, their
 * stacks and applications. The types forbid all of it; content that went through a cast or plain JavaScript is
 * met here, and `generate` does not wait for the types.
 */
export function definitionFaults(fleet: Fleet): Finding[] {
  const found = told(fleetShape(fleet, ""), "clusters/index.ts", "fleet");
  if (found.length > 0) return found;
  const twice = clustersTwice(fleet.clusters);
  // Files and messages call a cluster by its name: of two that share one, nothing else can be told.
  if (twice.length > 0) return twice;
  const faults = fleet.clusters.map(clusterFaults);
  const clusters = fleet.clusters.filter((_, index) => faults[index]?.length === 0);
  const stacks = new Set(clusters.flatMap((one) => one.stacks.map(({ stack }) => stack)));
  const misshapen = [...stacks].flatMap(stackFaults);
  const broken = misshapen.length > 0 ? misshapen : namesakes([...stacks]);
  const chosen = () => [
    clusters.flatMap(stacksTwice),
    choiceFaults(clusters),
    bindingFaults(joinStacks(clusters)),
  ];
  const choices = broken.length > 0 ? [] : chosen().flat();
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
    const object = `*/${application}`;
    if (isUpstream(definition)) return told(upstreamShape(definition, ""), source, object);
    const misshapen = told(applicationShape(definition, ""), source, object);
    if (misshapen.length > 0) return misshapen;
    const faults = optionFaults(definition.component, { ...definition.options });
    return faults.map((fault) => ({ source, object, ...fault }));
  });
}

/** A stack that is made for each cluster says the same of itself, and of what several clusters run of it. */
function namesakes(stacks: readonly Stack[]): Finding[] {
  const firsts = new Map<string, Stack>();
  return stacks.flatMap((stack): Finding[] => {
    const { name } = stack;
    const first = firsts.get(name) ?? stack;
    firsts.set(name, { ...stack, applications: { ...stack.applications, ...first.applications } });
    const at = { check: "definitions", source: `apps/${name}.ts` };
    if (!(["purpose", "visits", "retires"] as const).every((key) => equal(first[key], stack[key])))
      return [{ ...at, object: name, message: "is the name of two stacks" }];
    return Object.entries(stack.applications)
      .filter(([application, one]) => !equal(first.applications[application] ?? one, one))
      .map(([application]) => ({
        ...{ ...at, object: `*/${application}`, message: "is not the same on every cluster" },
        hint: "what clusters choose differently stands in their choices",
      }));
  });
}

function clustersTwice(clusters: readonly Cluster[]): Finding[] {
  return repeated(clusters.map(({ name }) => name)).map((name) => ({
    ...{ check: "definitions", source: "clusters/index.ts", object: name },
    message: "is the name of two clusters",
    hint: "give one of them another name, or take it out where it is listed twice",
  }));
}

function stacksTwice({ name, stacks }: Cluster): Finding[] {
  return repeated(stacks.map(({ stack }) => stack.name)).map((stack) => ({
    ...{ check: "definitions", source: `clusters/${name}.ts`, object: name, field: "stacks" },
    message: `lists the stack "${stack}" twice`,
    hint: "once will do: what is chosen of it stands together",
  }));
}

/** Each name that is there more than once. What is no text has a message of its own. */
function repeated(names: readonly unknown[]): string[] {
  const texts = names.filter((name) => typeof name === "string");
  return [...new Set(texts.filter((name, index) => texts.indexOf(name) !== index))];
}
