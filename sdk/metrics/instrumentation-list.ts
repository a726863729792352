import { parseDocument } from "yaml";
import { Failure } from "../basics/fail.ts";
import type { MetricType } from "../model/catalogue.ts";
import { type Family, unitOf } from "./family.ts";

interface Entry {
  readonly name: string;
  readonly namespace?: string;
  readonly subsystem?: string;
  readonly help?: string;
  readonly type: string;
  readonly labels?: readonly string[];
  readonly componentEndpoints?: readonly { readonly component: string }[];
}

const types: Readonly<Record<string, MetricType>> = {
  Counter: "counter",
  Gauge: "gauge",
  Histogram: "histogram",
  Summary: "summary",
  TimingRatioHistogram: "histogram",
};

/**
 * The metrics of one Kubernetes program, from the list that Kubernetes makes of its own source code:
 * test/instrumentation/documentation/documentation-list.yaml.
 */
export function familiesOfInstrumentation(
  text: string,
  { program, from }: { readonly program: string; readonly from: string },
): Family[] {
  const entries = listed(text, from);
  const own = ({ componentEndpoints = [] }: Entry) =>
    componentEndpoints.some(({ component }) => component === program);
  return entries.filter(own).map(({ name, namespace, subsystem, help, type, labels = [] }) => {
    const whole = [namespace, subsystem, name].filter(Boolean).join("_");
    const unit = unitOf(whole);
    return {
      name: whole,
      type: types[type] ?? "gauge",
      ...(help && { help: help.replaceAll(/\s+/g, " ") }),
      ...(unit && { unit }),
      labels: [...labels].sort(),
    };
  });
}

function listed(text: string, from: string): readonly Entry[] {
  const document = parseDocument(text);
  const value: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (Array.isArray(value) && value.every(isEntry)) return value;
  const hint = "documentation-list.yaml of Kubernetes is one; an exposition has another ending";
  throw new Failure(`Cannot read ${from}: it is no list of metrics with names and types (${hint})`);
}

function isEntry(value: unknown): value is Entry {
  const { name, type } = (value ?? {}) as Partial<Entry>;
  return typeof name === "string" && typeof type === "string";
}
