import { component, type Resource } from "../../sdk/index.ts";
import { options, shapes } from "./options.ts";
import { pods } from "./pods.ts";
import { meshRecords } from "./records.ts";
import { meshRecordTests } from "./records.rule-tests.ts";
import { scrapes } from "./scrapes.ts";

/** What the proxies of an Istio tell of the traffic between workloads. */
export const istioProxies = component({
  name: "istio-proxies",
  options,
  shapes,
  pods,
  scrapes: ({ own, ...about }) => scrapes(own, about),
  rules: meshRecords,
  ruleTests: meshRecordTests,
  objects: (): Resource[] => [],
});
