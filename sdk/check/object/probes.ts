import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { type Container, containersOf, type PlacedContainer } from "../../model/pod-template.ts";
import { didYouMean } from "../../basics/did-you-mean.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";

const hooks = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] as const;

type Ports = NonNullable<Container["ports"]>;

/**
 * The kubelet looks a name up among the ports of the container that it asks, and calls a number on the pod's
 * address (v1.36, `pkg/probe/util.go`). What it does not find it never reaches: no API server looks at that.
 */
export const probes: ObjectCheck = {
  name: "probes",
  law: "Probes and lifecycle hooks ask the pod itself, on a port of TCP that it has: a name is one of the same container, a number one of any.",
  run(object) {
    const containers = containersOf(object);
    const ofPod = containers.flatMap(({ container }) => container.ports ?? []);
    return containers.flatMap((placed) => findingsOf(placed, ofPod));
  },
};

function findingsOf({ container, field }: PlacedContainer, ofPod: Ports): ObjectFinding[] {
  const findings: ObjectFinding[] = [];
  for (const hook of hooks) {
    walk(container[hook], (value, path) => {
      const finding = faultOf(value, path.at(-1), { own: container.ports ?? [], ofPod });
      if (finding) findings.push({ field: `${field}.${fieldOf([hook, ...path])}`, ...finding });
    });
  }
  return findings;
}

function faultOf(
  value: unknown,
  step: Step | undefined,
  { own, ofPod }: { readonly own: Ports; readonly ofPod: Ports },
): Omit<ObjectFinding, "field"> | undefined {
  if (step === "host" && typeof value === "string") {
    return { message: `is "${value}"`, hint: "leave it out: it is the pod" };
  }
  if (step !== "port") return undefined;
  if (typeof value === "string") return nameFault(value, own.filter(isTcp));
  const listens = ofPod.filter(isTcp).some(({ containerPort }) => containerPort === value);
  if (typeof value !== "number" || listens) return undefined;
  return {
    message: `${value} is no port of TCP of this pod`,
    hint: "if the program listens there, its container says so in ports",
  };
}

function nameFault(name: string, own: Ports): Omit<ObjectFinding, "field"> | undefined {
  const names = own.flatMap((port) => port.name ?? []);
  if (names.includes(name)) return undefined;
  const known = names.length === 0 ? "it names none" : `one of ${names.join(", ")}`;
  return {
    message: `"${name}" is no port of TCP of this container`,
    hint: didYouMean(name, names) || known,
  };
}

function isTcp({ protocol = "TCP" }: Ports[number]): boolean {
  return protocol === "TCP";
}
