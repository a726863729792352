import { familyOf } from "../basics/address-range.ts";
import type { Flow, Flows } from "../model/flow.ts";
import type { Origin, Report } from "./report.ts";
import { elsewhereShape, externalShape, ownPods, ownPort, role } from "./result-shapes.ts";
import { isMap, listOf, type Shape, type ShapeFault } from "../basics/shape.ts";

/** The types forbid an end that is none, but `generate` does not wait for the types. */
export function areWhole(flows: Flows, origin: Origin, report: Report): boolean {
  const faults = Object.entries<Flow | undefined>(flows).flatMap(([name, flow]) =>
    faultsOf(flow, `flows.${name}`).map(({ message, ...fault }) => {
      const purpose = typeof flow?.purpose === "string" ? ` (${flow.purpose})` : "";
      return { ...fault, message: `Cannot connect${purpose}: ${message}` };
    }),
  );
  for (const fault of faults) report({ ...origin, check: "flows", ...fault });
  return faults.length === 0;
}

function faultsOf(flow: unknown, field: string): readonly ShapeFault[] {
  if (!isMap(flow)) return [{ field, message: "it is no flow", hint: "to(...) or from(...) is" }];
  switch (flow["direction"]) {
    case "to":
      return [
        ...target(flow["target"], field),
        ...listOf(ownPods)(flow["by"], `${field}.by`),
        ...[flow["forwards"] ?? []].flat().flatMap((one) => forwarded(one, `${field}.forwards`)),
      ];
    case "from":
      return [...source(flow["source"], field), ...ownPort(flow["port"], field)];
    default:
      return [{ field, message: "it is no flow", hint: "to(...) or from(...) is" }];
  }
}

const undeclared = {
  message: "it names a port, a role or pods that nobody declares",
  hint: "npm run types shows which",
};

const forwarded: Shape = (value, field) =>
  value === "scrapes" || (isMap(value) && value["kind"] === "collected")
    ? []
    : ownPort(value, field);

const target: Shape = (value, field) => {
  if (!isMap(value)) return [{ field, ...undeclared }];
  switch (value["kind"]) {
    case "apiServer":
    case "anyPod":
      return [];
    case "external":
      return externalShape(value, field);
    case "elsewhere":
      return elsewhereShape(value, field);
    case undefined:
      if ("of" in value) return ownPort(value, field);
      if (typeof value["role"] === "string") return role(value, field);
      return [{ field, message: "it leads to no port", hint: "to(own.ports.x, ...) names one" }];
    default:
      return [{ field, message: `nobody connects to "${String(value["kind"])}"` }];
  }
};

const someRange: Shape = (value, field) => {
  if (typeof value !== "string" || familyOf(value) === undefined) {
    return [{ field, message: `${JSON.stringify(value)} is no range of addresses` }];
  }
  if (!value.endsWith("/0")) return [];
  const hint = "name the ranges of those who send";
  return [{ field, message: `${value} is everybody`, hint }];
};

const ranges: Shape = (value, field) =>
  Array.isArray(value) && value.length === 0
    ? [{ field, message: "names nobody", hint: "leave the flow out where nobody comes" }]
    : listOf(someRange)(value, field);

const places: ReadonlySet<string> = new Set(["anyPod", "apiServer", "ingressController"]);

const source: Shape = (value, field) => {
  if (!isMap(value)) return [{ field, ...undeclared }];
  if (typeof value["kind"] === "string" && places.has(value["kind"])) return [];
  if (value["kind"] === "addresses") return ranges(value["ranges"], `${field}.ranges`);
  if (ownPods(value, field).length === 0) return [];
  const message = "it comes from nobody who could be let in";
  return [
    {
      field,
      message,
      hint: "from(own.x, ...), from(ingressController, ...), from(addresses([...]), ...)",
    },
  ];
};
