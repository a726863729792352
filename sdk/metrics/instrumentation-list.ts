import { parse } from "yaml";
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
export function familiesOfInstrumentation(text: string, program: string): Family[] {
  const entries = parse(text) as readonly Entry[];
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
