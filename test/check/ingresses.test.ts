import { expect, test } from "@jest/globals";
import { containerWith, namespace, ports, served, service } from "../small-objects.ts";
import { saidBy } from "./said-by.ts";

test("bad input 51: a Service that leads nowhere is rejected", async () => {
  expect(await saidBy("services", served)).toEqual([]);
  expect(await saidBy("services", [service("web")])).toEqual([
    "web spec.selector: selects no pods",
  ]);
  const wrong = service("web", [{ name: "http", port: 80, targetPort: "https" }]);
  expect(await saidBy("services", [...containerWith({ ports }), wrong])).toEqual([
    'web spec.ports[0].targetPort: "https", TCP, is no port of the selected pods (they declare http 80/TCP)',
  ]);
});

export function ingress(
  name: string,
  spec: object = {},
  backend: object = { name: "web", port: { name: "http" } },
) {
  const host = "web.example.com";
  const paths = [{ path: "/", pathType: "Prefix", backend: { service: backend } }];
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name, namespace, annotations: { "cert-manager.io/cluster-issuer": "letsencrypt" } },
    spec: {
      ingressClassName: "haproxy",
      tls: [{ hosts: [host], secretName: "web-tls" }],
      rules: [{ host, http: { paths } }],
      ...spec,
    },
  };
}

test("bad input 52: an Ingress to a Service or port that does not exist is rejected", async () => {
  expect(await saidBy("ingresses", [...served, ingress("web")])).toEqual([]);
  const at = "web spec.rules[0].http.paths[0].backend.service";
  expect(
    await saidBy("ingresses", [
      ...served,
      ingress("web", {}, { name: "no", port: { number: 80 } }),
    ]),
  ).toEqual([`${at}: "no" is no Service of this namespace`]);
  expect(
    await saidBy("ingresses", [
      ...served,
      ingress("web", {}, { name: "web", port: { number: 81 } }),
    ]),
  ).toEqual([`${at}.port: "81" is no port of the Service web`]);
});

test("bad input 52: two Ingresses of one host and path, and a host without TLS, are rejected", async () => {
  expect(await saidBy("ingresses", [...served, ingress("a"), ingress("b")])).toEqual([
    "b spec.rules[0].http.paths[0]: web.example.com/ is served by observability/a already",
  ]);
  expect(await saidBy("ingresses", [...served, ingress("web", { tls: [] })])).toEqual([
    "web spec.rules[0].host: web.example.com has no TLS (add it to spec.tls)",
  ]);
  expect(
    await saidBy("ingresses", [...served, ingress("web", { ingressClassName: "nginx" })]),
  ).toEqual([
    expect.stringContaining(
      'spec.ingressClassName: "nginx" is not the class that the cluster serves',
    ),
  ]);
});
