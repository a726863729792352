import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { application, each, type Fleet, namespace, stack } from "../../sdk/index.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { componentOf, namespaceObject, smallFleet } from "../small-fleet.ts";
import { configMap } from "../small-objects.ts";

const exporter = componentOf(
  "exporter",
  ({ name, namespace, options: { team } }) => [
    { ...namespaceObject, metadata: { name: namespace } },
    { ...configMap(name, { team }), metadata: { name, namespace } },
  ],
  { options: { team: "nobody" } },
);

/** An exporter for each database of a cluster, by whose it is, in a namespace of its own. */
function exporters(databases: Readonly<Record<string, string>>, said = {}) {
  const names = Object.keys(databases);
  const made = stack({
    name: "exporters",
    purpose: "What databases do",
    applications: each("exporter", names, (name) =>
      application(exporter, {
        namespace: namespace({ name, podSecurity: "restricted", purpose: `Of ${name}` }),
        phase: "workloads",
        ...said,
      }),
    ),
  });
  return made(each("exporter", names, (name) => ({ team: databases[name]! })));
}

type Exporters = ReturnType<typeof exporters>;

function fleetOf(us: Exporters, eu: Exporters): Fleet {
  return smallFleet([], { usTest: { stacks: [us] }, euTest: { stacks: [eu] } });
}

test("a stack that each cluster's file makes of a map is one, and each cluster runs its own of it", async () => {
  const fleet = fleetOf(exporters({ orders: "shop" }), exporters({ orders: "eu", stock: "eu" }));
  const { files, findings } = await build(fleet);
  expect(findings.map(formatFinding)).toEqual([]);
  const texts = new Map(files.map(({ path, content }) => [path, content]));
  expect([...texts.keys()].filter((path) => /^apps\/.*exporter/.test(path)).sort()).toEqual([
    "apps/eu-test/exporter-orders.yaml",
    "apps/eu-test/exporter-stock.yaml",
    "apps/us-test/exporter-orders.yaml",
  ]);
  expect(texts.get("overlays/eu-test/exporter-stock/exporter-stock/team")).toBe("eu");
  const project = texts.get("bootstrap/appproject-exporters.yaml")!;
  for (const place of ["us-test\n      namespace: orders", "eu-test\n      namespace: stock"])
    expect(project).toContain(place);
});

test("what two clusters run under one name is the same, but for their choices", async () => {
  const [us, eu] = [exporters({ orders: "a" }), exporters({ orders: "b" }, { private: true })];
  const { findings } = await build(fleetOf(us, eu));
  expect(findings.map(formatFinding)).toEqual([
    "*/exporter-orders: is not the same on every cluster (what clusters choose differently stands in their choices) [definitions]",
  ]);
});
