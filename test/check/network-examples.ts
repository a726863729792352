import { stringify } from "yaml";
import { external, http, role as sdkRole, to } from "../../sdk/index.ts";
import {
  configMap,
  containerWith,
  deployment,
  labels,
  namespace,
  service,
  serviceAccount,
} from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";
import { ownPodsExamples } from "./own-pods-examples.ts";

const pods = containerWith({ ports: [{ name: "http", containerPort: 80 }] });
/** A Deployment that listens, and the Service before it. */
const around = { objects: [...pods, leading("http")] };

function leading(targetPort: string, name = "web") {
  return service(name, [{ name: "http", port: 80, targetPort }]);
}

function stateful(serviceName: string): World {
  return { objects: [{ ...deployment({ serviceName }), kind: "StatefulSet" }] };
}

const shop = sdkRole("shop");
const listening = { ports: { http: http(80) } };
/** Pods `example` that connect to a shop. */
const buying: World = {
  objects: JSON.parse(JSON.stringify(pods).replaceAll("web", "example")) as object[],
  component: { ...listening, flows: { shop: to(shop, "buys") } },
};

/** The shop, with these objects beside its pods. */
function selling(...services: readonly object[]): World {
  const objects = [...pods, ...services];
  const provides = [{ role: shop, port: "http" }];
  return { beside: { shop: { ...listening, labels, objects, provides } } };
}

function monitored(port: string): World {
  return {
    objects: [
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "ServiceMonitor",
        metadata: { name: "web", namespace },
        spec: { selector: { matchLabels: labels }, endpoints: [{ port }] },
      },
    ],
  };
}

function open(rule: object): World {
  return {
    objects: [
      {
        apiVersion: "networking.k8s.io/v1",
        kind: "NetworkPolicy",
        metadata: { name: "web", namespace },
        spec: { podSelector: { matchLabels: labels }, policyTypes: ["Ingress"], ingress: [rule] },
      },
    ],
  };
}

function named(matchLabels: object): World {
  return {
    objects: [
      {
        apiVersion: "cilium.io/v2",
        kind: "CiliumNetworkPolicy",
        metadata: { name: "web", namespace },
        spec: { endpointSelector: { matchLabels }, egress: [{ toEntities: ["kube-apiserver"] }] },
      },
    ],
  };
}

const authorization = "rbac.authorization.k8s.io";

function role(verb: string): object {
  return {
    apiVersion: `${authorization}/v1`,
    kind: "Role",
    metadata: { name: "reader", namespace },
    rules: [{ apiGroups: [""], resources: ["pods"], verbs: [verb] }],
  };
}

function bound(name: string): World {
  return {
    objects: [
      {
        apiVersion: `${authorization}/v1`,
        kind: "RoleBinding",
        metadata: { name: "reader", namespace },
        roleRef: { apiGroup: authorization, kind: "Role", name },
        subjects: [{ kind: "ServiceAccount", name: "web", namespace }],
      },
    ],
  };
}

function watched(name: string): World {
  const outside = { namespace: name, service: "shop", labels: { app: "shop" } };
  return { component: { pods: { shop: { outside, ports: { metrics: http(9000) } } } } };
}

/** A Service by which peers meet, found by the same labels as the one that is scraped, or by others. */
function gossiping(shown: Readonly<Record<string, string>>): World {
  const { metadata, ...meeting } = leading("http", "web-peers");
  return { objects: [{ ...meeting, metadata: { ...metadata, labels: shown } }] };
}

const scraped = { objects: [...around.objects, ...(monitored("http").objects ?? [])] };

const limits = { bodySizeLimit: "16MB", sampleLimit: 5000 };

/** Scrapes every pod, under a job that the pods have a say in. */
function everyPod(...relabelings: object[]): World {
  return {
    objects: [
      {
        apiVersion: "monitoring.coreos.com/v1alpha1",
        kind: "ScrapeConfig",
        metadata: { name: "every-pod", namespace },
        spec: {
          jobName: "every-pod",
          kubernetesSDConfigs: [{ role: "Pod" }],
          ...limits,
          relabelings,
        },
      },
    ],
  };
}

const isAnnotated = "__meta_kubernetes_pod_annotation_prometheus_io_scrape";

/** An agent that finds pods by an annotation. */
function findingBy(annotation: string): World {
  const keep = { action: "keep", source_labels: [annotation], regex: "true" };
  const job = {
    ...{ job_name: "pods", kubernetes_sd_configs: [{ role: "pod" }] },
    relabel_configs: [keep],
  };
  const data = { "prometheus.yml": stringify({ scrape_configs: [job] }) };
  const metadata = { name: "agent", namespace };
  return { beside: { agent: [{ apiVersion: "v1", kind: "ConfigMap", metadata, data }] } };
}

function jobOfName(replacement: string): object {
  const sourceLabels = ["__meta_kubernetes_pod_label_app_kubernetes_io_name"];
  return { action: "replace", sourceLabels, targetLabel: "job", replacement };
}

function labelsOfPods(regex: string): object {
  return { action: "labelmap", regex: `__meta_kubernetes_pod_label_${regex}` };
}

/** Another application's, which calls its series by a job that it says itself. */
function staticTarget(job: string): World {
  return {
    beside: {
      machines: [
        {
          apiVersion: "monitoring.coreos.com/v1alpha1",
          kind: "ScrapeConfig",
          metadata: { name: "machines", namespace },
          spec: {
            jobName: "machines",
            ...limits,
            staticConfigs: [{ targets: ["10.9.0.1:80"], labels: { job } }],
          },
        },
      ],
    },
  };
}

function storing(host: string): World {
  return { component: { pods: {}, flows: { store: to(external(host as "host"), "keeps") } } };
}

const told = (flows: NonNullable<World["component"]>["flows"] = {}): World => ({
  component: { labels, ports: { http: http(80) }, flows },
  objects: containerWith({
    ports: [{ name: "http", containerPort: 80 }],
    args: ["--store=https://store.example.com"],
  }),
});

/** The laws about who reaches whom, and who may what. */
export const networkExamples: readonly LawExample[] = [
  {
    law: "scraped-once",
    title: "pods behind two Services that a monitor selects",
    around: scraped,
    wrong: gossiping(labels),
    says: 'scrapes "http" of Deployment/observability/web by the Service "web-peers", which',
    right: gossiping({ app: "peers" }),
  },
  {
    law: "annotated-once",
    title: "two programs that find annotated pods",
    around: everyPod({ action: "keep", sourceLabels: [isAnnotated], regex: "true" }),
    wrong: findingBy(isAnnotated),
    says: 'finds annotated pods, as "agent" does: each of them is scraped by both',
    right: findingBy("__meta_kubernetes_pod_annotation_shop_example_com_scrape"),
  },
  {
    law: "own-jobs",
    title: "pods that say their job themselves",
    around: scraped,
    wrong: everyPod(jobOfName("$1")),
    says: 'may give its series the job "web", by which rules know those of example/ServiceMonitor/observability/web',
    right: everyPod(jobOfName("pods/$1")),
  },
  {
    law: "own-jobs",
    title: "every label of a pod, its job among them",
    around: scraped,
    wrong: everyPod(labelsOfPods("(.+)")),
    says: 'may give its series the job "web", by which rules know those of example/ServiceMonitor/observability/web',
    right: everyPod(labelsOfPods("(app|tier)")),
  },
  {
    law: "own-jobs",
    title: "two applications with one job",
    around: scraped,
    wrong: staticTarget("web"),
    says: 'may give its series the job "web", by which rules know those of example/ServiceMonitor/observability/web',
    right: staticTarget("machines"),
  },
  {
    law: "reconciled",
    title: "an operator that is left out",
    around: { ...scraped, operators: { operator: ["ServiceMonitor"] } },
    wrong: { leftOut: ["operator"] },
    says: "is left out, and nobody else here makes anything of example/ServiceMonitor/web",
    right: {},
  },
  {
    law: "bindings",
    title: "a role that there is none of",
    around: { objects: [role("get"), serviceAccount("web")] },
    wrong: bound("raeder"),
    says: '"raeder" is no Role here',
    right: bound("reader"),
  },
  {
    law: "foreign-hosts",
    title: "an address of another cluster",
    wrong: { objects: [configMap("settings", { url: "https://grafana.eu.example.com/" })] },
    says: "names grafana.eu.example.com, a host of another cluster",
    right: { objects: [configMap("settings", { url: "https://grafana.example.org/" })] },
  },
  {
    law: "monitors",
    title: "a port that the Service lacks",
    around,
    wrong: monitored("metrics"),
    says: '"metrics" is no port of the selected Service (one of http)',
    right: monitored("http"),
  },
  {
    law: "network-policies",
    title: "a rule that says nothing of who may come",
    around,
    wrong: open({ ports: [{ port: 80 }] }),
    says: "is missing: the rule opens to everything",
    right: open({ ports: [{ port: 80 }], from: [{ podSelector: { matchLabels: labels } }] }),
  },
  {
    law: "network-policies",
    title: "a policy of Cilium's for pods that there are none of",
    around,
    wrong: named({ app: "wbe" }),
    says: "selects no pods",
    right: named(labels),
  },
  {
    law: "outside-hosts",
    title: "an address of the cluster's own nodes",
    wrong: storing("10.1.2.3"),
    says: "10.1.2.3 is in 10.1.0.0/16, which is the cluster's own (nodes)",
    right: storing("10.9.2.3"),
  },
  {
    law: "outside-hosts",
    title: "a URL for a host",
    wrong: storing("https://store.example.org"),
    says: '"https://store.example.org" is no host',
    right: storing("store.example.org"),
  },
  {
    law: "outside-hosts",
    title: "a name that only pods resolve",
    wrong: storing("minio.logging.svc"),
    says: "minio.logging.svc is a name inside the cluster",
    right: storing("minio.example.org"),
  },
  {
    law: "outside-namespaces",
    title: "a namespace of others, misspelt",
    wrong: watched("ingres"),
    says: '"ingres" is no namespace that this cluster is known to have (did you mean "ingress"?)',
    right: watched("ingress"),
  },
  ...ownPodsExamples,
  {
    law: "permissions",
    title: "a wildcard",
    wrong: { objects: [role("*")] },
    says: '"*" is a wildcard',
    right: { objects: [role("get")] },
  },
  {
    law: "services",
    title: "a port that no pod has",
    around: { objects: pods },
    wrong: { objects: [leading("https")] },
    says: '"https", TCP, is no port of the selected pods (they declare http 80/TCP)',
    right: { objects: [leading("http")] },
  },
  {
    law: "services",
    title: "a number that no pod listens on",
    around: { objects: pods },
    wrong: { objects: [service("web", [{ name: "http", port: 8080 }])] },
    says: '"8080", TCP, is no port of the selected pods',
    right: { objects: [service("web", [{ name: "http", port: 8080, targetPort: 80 }])] },
  },
  {
    law: "needed-services",
    title: "pods that nobody finds by their names",
    around: { objects: [serviceAccount("web"), service("web")] },
    wrong: stateful("web-headless"),
    says: 'spec.serviceName: "web-headless" is no Service of observability, by which its pods have names',
    right: stateful("web"),
  },
  {
    law: "needed-services",
    title: "a flow to a Service that nobody makes",
    around: buying,
    wrong: selling(),
    says: 'provides: "shop" is no Service of observability, to which example is led for "shop"',
    right: selling(leading("http", "shop")),
  },
  {
    law: "needed-services",
    title: "a flow to a port that its Service lacks",
    around: buying,
    wrong: selling(service("shop", [{ name: "web", port: 80 }])),
    says: '"http" is no port of the Service shop of observability, to which example is led for "shop"',
    right: selling(leading("http", "shop")),
  },
  {
    law: "typed-addresses",
    title: "a host that no flow leads to",
    wrong: told(),
    says: 'names store.example.com:443, which no flow of this application leads to (declare to(external("store.example.com"), "why") in flows',
    right: told({ store: to(external("store.example.com"), "keeps") }),
  },
];
