import type { RuleTests } from "../../sdk/index.ts";

const labels = {
  ...{ job: "kubernetes-services", namespace: "shop" },
  ...{ service: "cart", instance: "cart.shop.svc:80" },
};
const matchers = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);

const answers = (values: string) => ({ [`probe_success{${matchers.join(", ")}}`]: values });

export const blackboxExporterRuleTests: RuleTests = [
  {
    alert: "ServiceDoesNotAnswer",
    severity: "warning",
    fires: {
      series: answers("1x2 0x30"),
      at: "13m",
      labels,
      description: "cart.shop.svc:80 of cart in shop does not answer by HTTP with success.",
    },
    // It answered once in between.
    quiet: { series: answers("1x2 0x8 1 0x30"), at: "13m" },
  },
];
