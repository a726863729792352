import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { container, deployment, serviceAccount } from "../small-objects.ts";

const ports = [
  { name: "http", containerPort: 80 },
  { name: "gossip", containerPort: 7946, protocol: "UDP" },
];
const sidecarPorts = [{ name: "metrics", containerPort: 9090 }];

/** What is said of a probe or a hook of the program, of its sidecar or of an initial container. */
async function said(fields: object, on: "web" | "sidecar" | "init" = "web"): Promise<string[]> {
  const given = (name: string, its: readonly object[]) =>
    container({ name, ports: its, ...(on === name && fields) });
  const pod = {
    containers: [given("web", ports), given("sidecar", sidecarPorts)],
    initContainers: [{ ...given("init", []), restartPolicy: "Always" }],
  };
  const lines = await rejections([serviceAccount("web"), deployment({}, pod)]);
  return lines.map((line) => line.replace(/.*spec\.template\.spec\./, ""));
}

const probe = (kind: string, action: object) => ({ [kind]: action });

test.each(["startupProbe", "readinessProbe", "livenessProbe"])(
  "%s asks a port there is",
  async (kind) => {
    expect(await said(probe(kind, { httpGet: { path: "/", port: "http" } }))).toEqual([]);
    expect(await said(probe(kind, { tcpSocket: { port: 80 } }))).toEqual([]);
    expect(await said(probe(kind, { grpc: { port: 9090 } }))).toEqual([]);
    expect(await said(probe(kind, { exec: { command: ["port"] } }))).toEqual([]);
    for (const [action, port] of [
      ["httpGet", 8081],
      ["tcpSocket", 8081],
      ["grpc", 8081],
    ] as const) {
      expect(
        await said(probe(kind, { [action]: { port, ...(action === "httpGet" && { path: "/" }) } })),
      ).toEqual([
        `containers[0].${kind}.${action}.port: 8081 is no port of TCP of this pod (if the program listens there, its container says so in ports) [probes]`,
      ]);
    }
  },
);

test.each(["preStop", "postStart"])("%s asks a port there is", async (hook) => {
  const asking = (port: unknown) => ({ lifecycle: { [hook]: { httpGet: { path: "/", port } } } });
  expect(await said(asking("http"))).toEqual([]);
  expect(await said(asking("htpp"))).toEqual([
    `containers[0].lifecycle.${hook}.httpGet.port: "htpp" is no port of TCP of this container (did you mean "http"?) [probes]`,
  ]);
});

test("a name is one of the same container, a number one of any", async () => {
  const asking = (port: unknown) => ({ readinessProbe: { tcpSocket: { port } } });
  expect(await said(asking("metrics"), "sidecar")).toEqual([]);
  expect(await said(asking(80), "sidecar")).toEqual([]);
  expect(await said(asking(80), "init")).toEqual([]);
  expect(await said(asking("http"), "sidecar")).toEqual([
    'containers[1].readinessProbe.tcpSocket.port: "http" is no port of TCP of this container (one of metrics) [probes]',
  ]);
  expect(await said(asking("http"), "init")).toEqual([
    'initContainers[0].readinessProbe.tcpSocket.port: "http" is no port of TCP of this container (it names none) [probes]',
  ]);
});

test("a port of UDP answers no probe", async () => {
  for (const port of ["gossip", 7946]) {
    expect(await said({ livenessProbe: { tcpSocket: { port } } })).toEqual([
      expect.stringContaining("is no port of TCP of this"),
    ]);
  }
});
