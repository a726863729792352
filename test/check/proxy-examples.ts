import { external, http, tcp, to } from "../../sdk/index.ts";
import { operatorObject } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";
import { told } from "./told.ts";

const url = "http://proxy.example.com:3128";
const behindProxy: World = { cluster: { httpProxy: { url, cidrs: ["10.9.0.4/32"] } } };

function leading(target: ReturnType<typeof external>): World {
  return { ...behindProxy, component: { pods: {}, flows: { mail: to(target, "mails people") } } };
}

/** Pods as the operator makes them. */
const made = {
  labels: () => ({
    "app.kubernetes.io/instance": "example",
    "app.kubernetes.io/managed-by": "prometheus-operator",
    "app.kubernetes.io/name": "prometheus",
    prometheus: "example",
  }),
  ports: { web: http(9090), "reloader-web": http(8080) },
};
const nodeSelector = { "kubernetes.io/os": "linux" };

function writing(how: object): World {
  const remoteWrite = [{ url: "https://store.example.com/push", ...how }];
  return {
    ...behindProxy,
    objects: [
      operatorObject("Prometheus", "example", {
        ...{ remoteWrite, nodeSelector, reloadStrategy: "ProcessSignal" },
      }),
    ],
    component: {
      pods: { prometheus: made },
      flows: { store: to(external("store.example.com"), "writes samples") },
    },
  };
}

/** One who is told by a message, with settings of their own. */
function telling(httpConfig: object): World {
  return { ...behindProxy, ...told({ snsConfigs: [{ phoneNumber: "0123", httpConfig }] }) };
}

/** What leaves a cluster by its HTTP proxy. */
export const proxyExamples: readonly LawExample[] = [
  {
    law: "leaves-by-proxy",
    title: "a mail server, where an HTTP proxy is the only way out",
    wrong: leading(external("smtp.example.com", tcp(587))),
    says: "leads to smtp.example.com by TCP, which no HTTP proxy carries",
    right: leading(external("api.mail.example.com")),
  },
  {
    law: "leaves-by-proxy",
    title: "a remote write that goes straight to its store, which policies do not let through",
    wrong: writing({}),
    says: `leads outside and not by ${url}`,
    right: writing({ proxyUrl: url }),
  },
  {
    law: "leaves-by-proxy",
    title: "a receiver whose own settings take the place of those that name the proxy",
    wrong: telling({ followRedirects: false }),
    says: `leads past ${url}, which is the only way out`,
    right: telling({ followRedirects: false, proxyUrl: url }),
  },
];
