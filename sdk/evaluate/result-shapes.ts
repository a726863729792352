import type { Elsewhere, Provided } from "../model/role.ts";
import { ruleKindFault } from "../model/rule-kind-fault.ts";
import type { External } from "../model/external.ts";
import {
  anyList,
  anyMap,
  callable,
  isMap,
  listOf,
  literal,
  mapOf,
  mapWith,
  number,
  optional,
  record,
  type Shape,
  text,
} from "../basics/shape.ts";

/** A port of some pods. What it leads back to is not looked into. */
export const ownPort: Shape = (value, field) =>
  isMap(value) && isMap(value["of"]) && typeof value["number"] === "number"
    ? []
    : [{ field, message: "is no port of pods", hint: "own.ports has those that are declared" }];

/** The pods of one program. */
export const ownPods: Shape = (value, field) =>
  isMap(value) && isMap(value["ports"]) && isMap(value["labels"])
    ? []
    : [{ field, message: "is no program's pods", hint: "own, or own.x of several" }];

/** Labels by which pods are selected: none would select every pod. */
export const someLabels: Shape = (value, field) => {
  const faults = mapOf(text)(value, field);
  if (faults.length > 0 || Object.keys(value as object).length > 0) return faults;
  return [{ field, message: "is empty: that selects everything", hint: "name what is meant" }];
};

export const role = mapWith({ role: text, given: optional(callable) });

const speaks = literal("http", "https", "grpc", "tcp", "udp");
export const externalShape = record<External>({
  kind: literal("external"),
  host: text,
  number,
  speaks,
});
export const elsewhereShape = record<Elsewhere>({
  kind: literal("elsewhere"),
  cluster: text,
  role,
});

const port: Shape = (value, field) =>
  isMap(value) && value["kind"] === "external"
    ? externalShape(value, field)
    : ownPort(value, field);

/** The symbols of a role carry its types alone. */
export const provides = listOf(
  record<Provided>({ role, at: port, host: optional(text), gives: callable }),
);

/** What a cluster provides lies outside of it. */
export const providesOutside = listOf(
  record<Provided>({ role, at: externalShape, host: optional(text), gives: callable }),
);

const maps = listOf(anyMap);
export const catalogue: Shape = mapWith({ metrics: mapOf(anyMap) });
export const catalogues = listOf(catalogue);

export const scrapes = listOf(
  mapWith({
    port: ownPort,
    exposes: listOf(catalogue),
    by: optional(literal("pods")),
    relabelings: optional(maps),
    metricRelabelings: optional(maps),
  }),
);

/** What a rule says further is for the laws about rules, but who prints it must know which of the two it is. */
const rule: Shape = (value, field) => {
  const faults = mapWith({ expr: text })(value, field);
  const fault = isMap(value) ? ruleKindFault(value) : undefined;
  return fault ? [...faults, { field, ...fault }] : faults;
};
const group = { name: text, rules: listOf(rule) };
export const rules = listOf(mapWith(group));
export const logRules = listOf(mapWith({ ...group, tenant: text }));
export const dashboards = maps;
export const ruleTests = maps;
export const datasources = listOf(
  mapWith({ uid: text, store: text, tenant: optional(text), isDefault: literal(true, false) }),
);

const route: Shape = (value, field) =>
  mapWith({ receiver: text, matchers: optional(maps), routes: optional(listOf(route)) })(
    value,
    field,
  );
export const inhibitions = listOf(mapWith({ source: maps, target: maps, equal: listOf(text) }));
export const routing = mapWith({
  route,
  receivers: listOf(mapWith({ name: text, integrations: maps })),
  inhibitions,
  timeIntervals: listOf(mapWith({ name: text })),
  heartbeat: mapOf(text),
});

/** What is no flow at all is told of each flow by its name. */
export const flows = anyMap;
/** What stands in the list is judged as objects are. */
export const printed = anyList;
/** What a client is given. */
export const gifts = anyMap;
