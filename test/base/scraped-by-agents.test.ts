import { beforeAll, expect, test } from "@jest/globals";
import { scrapeBlocks } from "../../base/alloy/scrapes.ts";
import { build } from "../../sdk/check/build.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { scrape } from "../../sdk/index.ts";
import { objectOf, objectsOf } from "./evaluated.ts";
import { author, fleetOfScrapingAgents, whereAgentsScrape } from "./scraped-by-agents.ts";

type Where = ReturnType<typeof whereAgentsScrape>;
type Application = ReturnType<Where["of"]>;

let chosen: ReturnType<typeof fleetOfScrapingAgents>;
let of: Where["of"];
let agents: Application;
let scraped: Application;

// Not before the tests: a fleet may have no such cluster.
beforeAll(() => {
  chosen = fleetOfScrapingAgents();
  ({ of } = whereAgentsScrape(chosen));
  agents = of("alloy");
  scraped = of(author);
});

async function faults(fleet: ReturnType<typeof fleetOfScrapingAgents>): Promise<string[]> {
  const { findings } = await build(fleet);
  return findings.map(formatFinding).filter((line) => !/snoozed/.test(line));
}

test("what is bound to agents is scraped by them alone, and no law has a word to say", async () => {
  expect(await faults(chosen)).toEqual([]);
  expect(objectsOf(scraped, "ServiceMonitor")).toEqual([]);
  expect(objectsOf(scraped, "PrometheusRule")).toEqual([]);
  // They name no tenant, and are about the platform's series there.
  const rules = objectOf(of("mimir"), "ConfigMap", "mimir-rules-platform");
  expect(Object.keys(rules.data!)).toContain(`${author}.yaml`);
});

test("agents that are bound and not told to scrape are told of by whoever asks for the series", async () => {
  const found = await faults(fleetOfScrapingAgents({ scrapes: false }));
  expect(found).toContainEqual(expect.stringMatching(/which "alloy" scrapes.*\[metrics\]$/));
});

test("agents that scrape nobody are refused", () => {
  const { clusters, ...fleet } = chosen;
  const unbound = clusters.map(({ binds = [], ...cluster }) => ({
    ...{ ...cluster, binds: binds.filter(({ of: name }) => name !== author) },
  }));
  const { findings } = evaluate({ ...fleet, clusters: unbound });
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("Cannot scrape nobody"),
  ]);
});

test("an agent may find pods where it scrapes, and nothing else", () => {
  const roles = objectsOf(agents, "Role");
  expect(roles.map(({ metadata, rules }) => [metadata.namespace, rules])).toEqual([
    [
      scraped.namespace.name,
      [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch"] }],
    ],
  ]);
  expect(objectsOf(agents, "ClusterRole")).toEqual([]);
  expect(objectOf(agents, "DaemonSet").spec?.template.spec?.automountServiceAccountToken).toBe(
    true,
  );
});

const store = {
  ...{ name: "mimir", url: "http://mimir", pushPath: "/push", headers: {} },
  ...{ host: "", port: 1, service: "", namespace: "", portName: "" },
};

function scraping(settings: Parameters<typeof scrape>[1], outside = false) {
  const by = { name: author, component: author, namespace: "a", runbook: "", team: "" };
  return () => {
    const { port } = scraped.facets.scrapes![0]!;
    const one = { ...port, of: { ...port.of, outside } };
    const handed = [{ by, of: [scrape(one, settings)] }];
    return scrapeBlocks({ handed, externalLabels: {}, store });
  };
}

test.each([
  ["asks for a token", { bearerTokenFile: "/token" }],
  ["shows a certificate", { tlsConfig: { caFile: "/ca" } }],
  [
    "has steps that read what is told of Services",
    { relabelings: [{ sourceLabels: ["__meta_kubernetes_service_name"], targetLabel: "a" }] },
  ],
  ["has no file with the Secret", { authorization: { credentials: { name: "a", key: "b" } } }],
] as const)("left to a Prometheus: who %s", (why, settings) => {
  expect(scraping(settings)).toThrow(why);
});

test("pods that others make are left to a Prometheus, unless they are found as pods", () => {
  expect(scraping({}, true)).toThrow("whose pods somebody else makes");
  expect(scraping({ by: "pods" }, true)).not.toThrow();
});
