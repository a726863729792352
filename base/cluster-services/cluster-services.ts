import { component, type Resource } from "../../sdk/index.ts";
import { clusterServicesAlerts } from "./alerts.ts";
import { clusterServicesRuleTests } from "./alerts.rule-tests.ts";
import { clusterServicesInhibitions } from "./inhibitions.ts";
import { options } from "./options.ts";
import { pods } from "./pods.ts";
import { scrapes } from "./scrapes.ts";

/** What watches the programs that a cluster brings and this tree stands on: secrets, certificates, the way in. */
export const clusterServices = component({
  name: "cluster-services",
  options,
  pods,
  scrapes: ({ own, ...about }) => scrapes(own, about),
  rules: ({ options }) => clusterServicesAlerts(options),
  ruleTests: clusterServicesRuleTests,
  inhibitions: clusterServicesInhibitions,
  objects: (): Resource[] => [],
});
