import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import {
  from,
  http,
  ingressController,
  type OwnPods,
  type OwnPort,
  publicHost,
  service,
} from "../../sdk/index.ts";
import type { File } from "../../sdk/layout/file.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { Gateway } from "../../sdk/model/gateway.ts";
import { smallFleet } from "../small-fleet.ts";
import { deployment, labels, serviceAccount } from "../small-objects.ts";

const gateway: Gateway = {
  ...{ name: "public", namespace: "gateways", listener: "https" },
  proxies: { namespace: "gateways", podLabels: { app: "proxy" } },
};

interface Served {
  /** The cluster of Argo CD, where all runs first. */
  readonly usTest?: Gateway;
  readonly euTest?: Gateway;
}

/** What becomes of a program with a public host on two clusters. */
async function filesOf({ usTest, euTest }: Served): Promise<readonly File[]> {
  const { files, findings } = await build(
    smallFleet(
      ({ own, cluster }) => [
        ...[serviceAccount("web"), deployment(), service(own as unknown as OwnPods)],
        publicHost(httpOf(own), `web.${cluster.domain}`, cluster),
      ],
      {
        example: {
          ports: { http: http(80) },
          labels: () => labels,
          flows: ({ own }) => ({ visitors: from(ingressController, httpOf(own), "visit") }),
        },
        ...(usTest && { usTest: { gateway: usTest } }),
        ...(euTest && { euTest: { gateway: euTest } }),
      },
    ),
  );
  expect(findings.map(formatFinding)).toEqual([]);
  return files;
}

function httpOf(own: unknown): OwnPort {
  return (own as OwnPods).ports["http"]!;
}

/** The files that say who serves the host. */
async function serving(served: Served): Promise<string[]> {
  const paths = (await filesOf(served)).map(({ path }) => path);
  return paths.filter((path) => /\/(ingress|httproute)-/.test(path)).sort();
}

test("a base is served as the cluster where it runs first is, and others replace only what differs", async () => {
  expect(await serving({ euTest: gateway })).toEqual([
    "base/example/ingress-example.yaml",
    "overlays/eu-test/example/httproute-example.yaml",
    "overlays/eu-test/example/ingress-example.absent.yaml",
    "overlays/us-test/example/ingress-example.patch.yaml",
  ]);
  expect(await serving({ usTest: gateway })).toEqual([
    "base/example/httproute-example.yaml",
    "overlays/eu-test/example/httproute-example.absent.yaml",
    "overlays/eu-test/example/ingress-example.yaml",
    "overlays/us-test/example/httproute-example.patch.yaml",
  ]);
  expect(await serving({ usTest: gateway, euTest: gateway })).toEqual([
    "base/example/httproute-example.yaml",
    "overlays/eu-test/example/httproute-example.patch.yaml",
    "overlays/us-test/example/httproute-example.patch.yaml",
  ]);
});

test("whether pods or addresses come from the Gateway is the base's as well", async () => {
  const policy = async (proxies: Gateway["proxies"]) => {
    const files = await filesOf({ usTest: { ...gateway, proxies } });
    return files.find(({ path }) => path === "base/example/networkpolicy-example.yaml")?.content;
  };
  expect(await policy({ cidrs: ["192.168.0.0/24"] })).toContain("cidr: 192.0.2.0/26");
  expect(await policy(gateway.proxies)).toContain("neutral-invalid");
});
