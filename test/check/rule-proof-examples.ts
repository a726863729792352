import { catalogue } from "../../sdk/index.ts";
import { namespace } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";
import { alert } from "./rule-examples.ts";

function operated(kind: string, name: string, spec: object): World {
  const apiVersion = "monitoring.coreos.com/v1";
  return { objects: [{ apiVersion, kind, metadata: { name, namespace }, spec }] };
}

function ruled(one: object): World {
  return operated("PrometheusRule", "rules", { groups: [{ name: "targets", rules: [one] }] });
}

const onLinux = { nodeSelector: { "kubernetes.io/os": "linux" } };
const running = { ...onLinux, reloadStrategy: "ProcessSignal" };

const expr = "vector(time()) > 2e9";

function draft(until: string, asks = expr): World {
  return ruled(
    alert({
      expr: asks,
      labels: { draft: "true" },
      annotations: { summary: "s", description: "d", draft_until: until },
    }),
  );
}

const section = `# example

## TargetsDown

**Meaning.** A target is down.

**Impact.** Nobody sees it.

**Diagnosis.** Look at the target.

**Mitigation.** Start it.
`;

/** A program that no monitor of the tree scrapes. */
const shop = catalogue({
  ...{ program: "shop", version: "1.0.0", source: "test", outside: true },
  metrics: { shop_open: { type: "gauge", labels: ["shop"] } },
});
const closed = { ...ruled(alert({ expr: "shop_open == 0" })), metrics: [shop] };

const tested: World = {
  component: {
    ruleTests: [
      {
        alert: "TargetsDown",
        severity: "warning",
        fires: { series: { 'shop_open{shop="a"}': "0x20" }, at: "10m" },
        quiet: { series: { 'shop_open{shop="a"}': "1x20" } },
      },
    ],
  },
};

const annotations = {
  summary: "A shop is closed.",
  runbook_url: "https://example.com/RUNBOOK.md#targetsdown",
};
const described = (description: string): World =>
  ruled(alert({ expr: "shop_open == 0", annotations: { ...annotations, description } }));

const runbook = (text: string): World => ({ fleet: { runbooks: { example: text } } });

/** A draft, of which no test is asked, beside the program whose series it asks for. */
const asksAnother: World = {
  metrics: [shop],
  beside: { watching: draft("2026-12-31", "shop_open == 0").objects! },
};

/** The laws about what comes with an alert: its tests, its runbook, its last day as a draft, its reader. */
export const ruleProofExamples: readonly LawExample[] = [
  {
    law: "left-out",
    title: "a program whose series rules ask for",
    around: asksAnother,
    wrong: { leftOut: ["example"] },
    says: '"example" does not run here, and exposes one metric that rules of "watching" ask for: shop_open (run it',
    right: {},
  },
  {
    law: "drafts",
    title: "a day that there is none of",
    wrong: draft("2026-02-30"),
    says: '"2026-02-30" is no day (write YYYY-MM-DD)',
    right: draft("2026-12-31"),
  },
  {
    law: "fill-ins",
    title: "a text that is still to be written, in no draft",
    around: { metrics: [shop], ...runbook(section), ...tested },
    wrong: described("FILL IN: what is it about?"),
    says: 'TargetsDown says "FILL IN: what is it about?" (write it, or keep the alert a draft',
    right: described("The shop {{ $labels.shop }} is closed."),
  },
  {
    law: "read-once",
    title: "rules that the only Prometheus does not select",
    around: operated("PrometheusRule", "rules", { groups: [] }),
    wrong: operated("Prometheus", "main", {
      ...running,
      ruleSelector: { matchLabels: { team: "shop" } },
    }),
    says: "is selected by no Prometheus: nobody reads it",
    right: operated("Prometheus", "main", { ...running, ruleSelector: {} }),
  },
  {
    law: "rule-tests",
    title: "an alert without a test",
    around: { ...closed, ...runbook(section) },
    wrong: { component: { ruleTests: [] } },
    says: "TargetsDown/warning: is not tested",
    right: tested,
  },
  {
    law: "runbooks",
    title: "a section that says nothing of what to do",
    around: { ...closed, ...tested },
    wrong: runbook(section.replace(" Start it.", "")),
    says: 'says nothing under "**Mitigation.**"',
    right: runbook(section),
  },
];
