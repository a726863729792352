import { http, role } from "../../sdk/index.ts";
import { containerWith, labels, namespace, service } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const pods = containerWith({ ports: [{ name: "http", containerPort: 80 }] });
/** On one cluster: two do not serve one host. */
const once = { leftOut: ["example"] };
/** A Deployment that listens, and the Service before it. */
const around = { ...once, objects: [...pods, leading("web")] };

function leading(name: string) {
  return service(name, [{ name: "http", port: 80, targetPort: "http" }]);
}

function served(tls: readonly object[], name = "web", told: object = {}): World {
  const host = "web.example.com";
  const backend = { service: { name, port: { name: "http" } } };
  const annotations = { ...told, "cert-manager.io/cluster-issuer": "letsencrypt" };
  return {
    objects: [
      {
        apiVersion: "networking.k8s.io/v1",
        kind: "Ingress",
        metadata: { name: "web", namespace, annotations },
        spec: {
          ingressClassName: "haproxy",
          tls,
          rules: [{ host, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }],
        },
      },
    ],
  };
}

const byTls = [{ hosts: ["web.example.com"], secretName: "web-tls" }];

const gateway = {
  name: "public",
  namespace: "gateways",
  listener: "https",
  proxies: { cidrs: ["192.168.0.0/24"] },
};

function routed(sectionName: string, port: number, name = "web"): World {
  const route = {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: "web", namespace },
    spec: {
      parentRefs: [{ name: "public", namespace: "gateways", sectionName }],
      hostnames: ["web.example.com"],
      rules: [{ backendRefs: [{ name, port }] }],
    },
  };
  return { objects: [route] };
}

const redirecting = {
  className: "haproxy",
  namespace: "haproxy-controller",
  podLabels: { "app.kubernetes.io/name": "kubernetes-ingress" },
  clusterIssuer: "letsencrypt",
  annotations: { "haproxy.org/ssl-redirect-port": "443" },
};

const secured = { hosts: ["web.example.com"], secretName: "web-tls" };
/** Other clusters come to it by a public host. */
const paging = {
  ...once,
  component: {
    labels,
    ports: { http: http(80) },
    provides: [{ role: role("pager"), port: "http", host: "web.example.com" }],
  },
};

/** The laws about hosts by which people and other clusters come. */
export const publicHostExamples: readonly LawExample[] = [
  {
    law: "http-routes",
    title: "a listener without TLS",
    around: { ...around, everywhere: { gateway } },
    wrong: routed("http", 80),
    says: "is not gateways/public, listener https",
    right: routed("https", 80),
  },
  {
    law: "http-routes",
    title: "a port that the Service lacks",
    around: { ...around, everywhere: { gateway } },
    wrong: routed("https", 8080),
    says: '"8080" is no port of the Service web',
    right: routed("https", 80),
  },
  {
    law: "ingresses",
    title: "an Ingress where public hosts are the Gateway's",
    around,
    wrong: { ...served(byTls), everywhere: { gateway } },
    says: "is not served: public hosts of this cluster are the gateway's, public",
    right: served(byTls),
  },
  {
    law: "ingresses",
    title: "a host without TLS",
    around,
    wrong: served([]),
    says: "web.example.com has no TLS (add it to spec.tls)",
    right: served(byTls),
  },
  {
    law: "ingresses",
    title: "an Ingress that does not tell the controller where HTTPS is",
    around: { ...around, everywhere: { ingress: redirecting } },
    wrong: served(byTls),
    says: `is not "443", which the cluster's controller is told on every Ingress`,
    right: served(byTls, "web", redirecting.annotations),
  },
  {
    law: "public-hosts",
    title: "a host that nobody serves",
    around: { ...paging, objects: [...pods, leading("example")] },
    wrong: {},
    says: "nothing serves web.example.com: whoever comes from another cluster finds nobody",
    right: served([secured], "example"),
  },
  {
    law: "public-hosts",
    title: "a host that leads to something else",
    around: { ...paging, objects: [...pods, leading("example"), leading("web")] },
    wrong: served([secured], "web"),
    says: "web.example.com leads to web:http, not to example:http",
    right: served([secured], "example"),
  },
  {
    law: "public-hosts",
    title: "a route of the Gateway that leads to something else",
    around: {
      ...{ ...paging, everywhere: { gateway } },
      objects: [...pods, leading("example"), leading("web")],
    },
    wrong: routed("https", 80, "web"),
    says: "web.example.com leads to web:80, not to example:http",
    right: routed("https", 80, "example"),
  },
  {
    law: "served-once",
    title: "one host on two clusters",
    around: { objects: [...pods, leading("web"), ...served(byTls).objects!] },
    wrong: {},
    says: "serves web.example.com, as eu-test/example does (let each cluster serve a host of its own)",
    right: once,
  },
];
