import { deployment, operatorObject } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";
import { around } from "./running.ts";
import { asking } from "./secret-examples.ts";
import { mail, told } from "./told.ts";

/** A monitor of pods that are not of this tree. */
function monitored(endpoint: object): World {
  const podMetricsEndpoints = [{ port: "metrics", ...endpoint }];
  const spec = { namespaceSelector: { any: true }, selector: {}, podMetricsEndpoints };
  return { objects: [operatorObject("PodMonitor", "shop", spec)] };
}

function run(replicas: number): World {
  const nodeSelector = { "kubernetes.io/os": "linux" };
  return { objects: [operatorObject("Alertmanager", "example", { replicas, nodeSelector })] };
}

/** The Secret that `asking` makes. */
const secret = { name: "a", key: "token" };

/** What the operator refuses of its objects, or Alertmanager of what the operator makes of them. */
export const operatorExamples: readonly LawExample[] = [
  {
    law: "alertmanager-configs",
    title: "a route to a receiver that is called otherwise",
    wrong: told({ emailConfigs: [mail] }, { receiver: "poeple" }),
    says: '"poeple" is no receiver (did you mean "people"?)',
    right: told({ emailConfigs: [mail] }),
  },
  {
    law: "alertmanager-configs",
    title: "a mail that no server takes: Alertmanager refuses the whole configuration",
    wrong: told({ emailConfigs: [{ to: mail.to, from: mail.from }] }),
    says: "says no smarthost, without which nobody is told",
    right: told({ emailConfigs: [mail] }),
  },
  {
    law: "alertmanager-configs",
    title: "a label by which alerts are grouped twice",
    wrong: told({ emailConfigs: [mail] }, { groupBy: ["alertname", "alertname"] }),
    says: 'names "alertname" twice (once will do)',
    right: told({ emailConfigs: [mail] }, { groupBy: ["alertname"] }),
  },
  {
    law: "authentications",
    title: "a password beside a token",
    around: asking("monitoring/shop"),
    wrong: monitored({
      authorization: { credentials: secret },
      basicAuth: { username: secret, password: secret },
    }),
    says: "says by authorization and basicAuth who it is: the operator refuses it",
    right: monitored({ authorization: { credentials: secret } }),
  },
  {
    law: "relabelings",
    title: "a pattern that is none",
    wrong: monitored({ relabelings: [{ action: "drop", sourceLabels: ["pod"], regex: "(shop" }] }),
    says: '"(shop" is no regular expression that Prometheus takes',
    right: monitored({ relabelings: [{ action: "drop", sourceLabels: ["pod"], regex: "shop" }] }),
  },
  {
    law: "relabelings",
    title: "a step that writes nowhere",
    wrong: monitored({ metricRelabelings: [{ sourceLabels: ["pod"] }] }),
    says: "replace writes no label (say targetLabel)",
    right: monitored({ metricRelabelings: [{ sourceLabels: ["pod"], targetLabel: "replica" }] }),
  },
  {
    law: "replicas",
    title: "an Alertmanager that there is none of",
    wrong: run(0),
    says: "is 0: nothing runs, and nobody is told",
    right: run(1),
  },
  {
    law: "replicas",
    title: "a Deployment that nobody rolls out",
    around,
    wrong: { objects: [deployment({ paused: true })] },
    says: "spec.paused: whatever changes here stays in the tree, and nobody is told",
    right: { objects: [deployment({ paused: false })] },
  },
  {
    law: "scrape-timeouts",
    title: "a scrape that may last longer than until the next",
    wrong: monitored({ interval: "30s", scrapeTimeout: "1m" }),
    says: "is 1m, and the next scrape begins after 30s: the operator refuses it (at most 30s)",
    right: monitored({ interval: "30s", scrapeTimeout: "20s" }),
  },
];
