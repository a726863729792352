import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { deployment, service, serviceAccount } from "../small-objects.ts";
import { containerRejected } from "./refused.ts";

test("bad input 46: a selector that its own template does not match is rejected", async () => {
  for (const [kind, rest] of [
    ["Deployment", {}],
    ["DaemonSet", { replicas: undefined }],
    ["StatefulSet", { serviceName: "web" }],
  ] as const) {
    const broken = (selector: object) => [
      serviceAccount("web"),
      service("web"),
      { ...deployment({ selector, ...rest }), kind },
    ];
    expect(await rejections(broken({ matchLabels: { app: "other" } }))).toContainEqual(
      expect.stringMatching(
        / spec.selector: does not match the labels of its template .*\[selectors\]$/,
      ),
    );
    expect(await rejections(broken({}))).toContainEqual(
      expect.stringMatching(/ spec.selector: is empty and selects every pod .*\[selectors\]$/),
    );
    const expression = { key: "app.kubernetes.io/name", operator: "NotIn", values: ["web"] };
    expect(await rejections(broken({ matchExpressions: [expression] }))).toContainEqual(
      expect.stringContaining("does not match the labels of its template"),
    );
  }
});

test("bad input 47: an environment variable that stands twice is rejected", async () => {
  const env = [
    { name: "A", value: "1" },
    { name: "B", value: "2" },
    { name: "A", value: "3" },
  ];
  expect(await containerRejected({ env })).toBe(
    'spec.template.spec.containers[0].env[2].name: "A" stands twice [unique-items]',
  );
});

test("bad input 48: a limit below its request is rejected", async () => {
  const resources = {
    requests: { memory: "1Gi", cpu: "500m" },
    limits: { memory: "1023Mi", cpu: "1" },
  };
  expect(await containerRejected({ resources })).toBe(
    "spec.template.spec.containers[0].resources.limits.memory: " +
      "1023Mi is below the request of 1Gi [limits]",
  );
});

test("bad input 49: a probe or hook that asks another host is rejected", async () => {
  const get = { httpGet: { path: "/", port: 80, host: "example.com" } };
  expect(await containerRejected({ livenessProbe: get })).toBe(
    'spec.template.spec.containers[0].livenessProbe.httpGet.host: is "example.com" ' +
      "(leave it out: it is the pod) [probes]",
  );
  expect(await containerRejected({ lifecycle: { preStop: get } })).toContain(
    "containers[0].lifecycle.preStop.httpGet.host: ",
  );
  const socket = { tcpSocket: { port: 80, host: "10.0.0.1" } };
  expect(await containerRejected({ startupProbe: socket })).toContain(
    "startupProbe.tcpSocket.host",
  );
});
