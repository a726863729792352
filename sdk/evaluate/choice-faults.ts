import { didYouMean } from "../basics/did-you-mean.ts";
import { equal } from "../basics/equal.ts";
import { anyMap, callable, isMap, optional, record, text } from "../basics/shape.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Finding, ObjectFinding } from "../model/finding.ts";
import { isOverlay, type Overlay } from "../model/overlay.ts";
import {
  type Application,
  type ComponentApplication,
  isUpstream,
  type Stack,
} from "../model/stack.ts";
import { optionFaults } from "./option-faults.ts";

/** What clusters choose of their stacks is theirs to choose, and changes something. */
export function choiceFaults(clusters: readonly Cluster[]): Finding[] {
  const names = clusters.map(({ name }) => name);
  return clusters.flatMap(({ name, stacks }) =>
    stacks.flatMap(({ stack, choices }) =>
      Object.entries<unknown>(choices).flatMap(([application, choice]) => {
        const fault = choiceFault(stack, application, choice) ?? misplaced(choice, name, names);
        const faults = fault ? [fault] : chosenFaults(stack.applications[application], choice);
        const place = isMap(choice) && isOverlay(choice) ? choice.place : undefined;
        const source = place ?? `clusters/${name}.ts`;
        return faults.map((one) => ({
          ...{ check: "definitions", source, object: `${name}/${application}` },
          ...one,
        }));
      }),
    ),
  );
}

function choiceFault(
  { name, applications }: Stack,
  chosen: string,
  choice: unknown,
): ObjectFinding | undefined {
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
  if (isMap(choice)) return isOverlay(choice) ? overlayFault(choice, application) : undefined;
  const hint = "give options, an overlay, or false to leave it out";
  return { message: `Cannot choose ${JSON.stringify(choice)} of "${chosen}"`, hint };
}

const overlayShape = record<Overlay>({
  overlayOf: text,
  place: optional(text),
  options: anyMap,
  objects: optional(callable),
});

function overlayFault(
  overlay: Overlay,
  { component, options: own }: ComponentApplication,
): ObjectFinding | undefined {
  const { options, objects } = overlay;
  const [fault] = overlayShape(overlay, "");
  if (fault || objects) return fault;
  const defaults: Readonly<Record<string, unknown>> = { ...component.options, ...own };
  const changes = Object.entries(options).some(([name, value]) => !equal(value, defaults[name]));
  if (changes) return undefined;
  const hint = "remove it, or choose something else than the defaults";
  return { message: `the overlay of "${component.name}" changes nothing`, hint };
}

function chosenFaults(
  application: Application | undefined,
  choice: unknown,
): (ObjectFinding & Pick<Finding, "check">)[] {
  if (application === undefined || isUpstream(application) || !isMap(choice)) return [];
  const { component } = application;
  if (!isOverlay(choice)) return optionFaults(component, choice);
  if (choice.overlayOf === component.name) return optionFaults(component, choice.options);
  const message = `Cannot apply the overlay of "${choice.overlayOf}" to "${component.name}"`;
  return [{ check: "options", message }];
}

/** An overlay stands below the name of the cluster that it is meant for. */
function misplaced(
  choice: unknown,
  cluster: string,
  names: readonly string[],
): ObjectFinding | undefined {
  if (!isMap(choice) || !isOverlay(choice) || choice.place === undefined) return undefined;
  const [, folder = ""] = /^overlays\/([^/]+)\//.exec(choice.place) ?? [];
  if (folder === cluster || !names.includes(folder)) return undefined;
  const message = `Cannot apply the overlay of ${folder} to ${cluster}`;
  return { message, hint: `write one below overlays/${cluster}/, or share what both import` };
}
