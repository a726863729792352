import type { AnyComponent } from "../model/component.ts";
import type { Lifecycle } from "../model/lifecycle.ts";
import type { Outside, PodsDefinition } from "../model/pods.ts";
import type { Port } from "../model/port.ts";
import * as results from "./result-shapes.ts";
import {
  anyMap,
  anything,
  callable,
  day,
  listOf,
  literal,
  isMap,
  mapOf,
  number,
  optional,
  record,
  type Shape,
  text,
} from "../basics/shape.ts";

const portOf = record<Port>({
  number,
  speaks: literal("http", "https", "grpc", "tcp", "udp"),
  servicePort: optional(number),
  peers: optional(literal(true, "too")),
});

/** Peers that alone use a port reach each pod by itself, where no Service changes the port. */
const port: Shape = (value, field) => {
  const faults = portOf(value, field);
  if (faults.length > 0) return faults;
  const { peers, servicePort } = value as Port;
  if (peers !== true || servicePort === undefined) return [];
  const message = "is not used: peers reach the pods' own port";
  return [{ field: `${field}.servicePort`, message, hint: 'leave it out, or say peers: "too"' }];
};

export const ports = mapOf(port);

const outsideOf = record<Outside>({
  namespace: text,
  service: text,
  labels: mapOf(text),
  serviceLabels: optional(results.someLabels),
  job: optional(text),
});

const definition = record<PodsDefinition>({
  main: optional(literal(true)),
  ports,
  network: optional(literal("pod", "node", "apiServer")),
  labels: optional(callable),
  outside: optional(outsideOf),
});

/** Where there are no pods, as before a node's own port, no label selects them. */
const group: Shape = (value, field) => {
  const faults = definition(value, field);
  if (faults.length > 0) return faults;
  const { outside, network = "pod", labels, main } = value as PodsDefinition;
  if (outside === undefined) return [];
  const unused = (name: string, message: string) => [{ field: `${field}.${name}`, message }];
  const made = [
    ...(labels ? unused("labels", "is not used: `outside` has them") : []),
    ...(main ? unused("main", "is not used: `outside` has names of its own") : []),
  ];
  const selecting = network === "pod" || outside.serviceLabels === undefined;
  return [
    ...made,
    ...(selecting ? results.someLabels(outside.labels, `${field}.outside.labels`) : []),
  ];
};

export const pods = mapOf(group);

const lifecycle = record<Lifecycle>({
  status: literal("deprecated", "endOfLife"),
  since: day,
  evidence: text,
  successor: text,
});

/** What is said of one program says nothing of several. */
const oneProgram = ["ports", "network", "labels"];

/** What is asked of a component before it is called. */
export const component: Shape = (value, field) => {
  if (!isMap(value)) return anyMap(value, field);
  const faults = whole(value, field);
  if (value["pods"] === undefined) return faults;
  const beside = oneProgram.filter((name) => value[name] !== undefined);
  return [
    ...faults,
    ...beside.map((name) => ({
      field: `${field}.${name}`,
      message: "is not used beside `pods`",
      hint: "say it of each of them, inside `pods`",
    })),
  ];
};

/** A value of a shape, or a function that yields one, which is judged when it is called. */
function orCallable(shape: Shape): Shape {
  return (value, field) => (typeof value === "function" ? [] : shape(value, field));
}

const whole = record<AnyComponent>({
  name: text,
  team: optional(text),
  lifecycle: optional(lifecycle),
  options: anyMap,
  shapes: optional(mapOf(callable)),
  ports: optional(orCallable(ports)),
  network: optional(literal("pod", "node", "apiServer")),
  labels: optional(callable),
  pods: optional(orCallable(pods)),
  provides: optional(callable),
  reads: optional(mapOf(anything)),
  flows: optional(callable),
  scrapes: optional(orCallable(results.scrapes)),
  rules: optional(orCallable(results.rules)),
  logRules: optional(orCallable(results.logRules)),
  dashboards: optional(orCallable(results.dashboards)),
  inhibitions: optional(orCallable(results.inhibitions)),
  ruleTests: optional(orCallable(results.ruleTests)),
  routing: optional(callable),
  metrics: optional(results.catalogues),
  finds: optional(callable),
  datasources: optional(callable),
  reconciles: optional(listOf(text)),
  objects: callable,
});
