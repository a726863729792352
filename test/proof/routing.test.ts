import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import type { AlertmanagerRouting } from "../../base/alertmanager/routing.ts";
import { alertsOf } from "../../sdk/routing/alerts-of.ts";
import { labelsThat } from "../../sdk/routing/labels-that.ts";
import { placedRoutes } from "../../sdk/routing/placed-routes.ts";
import { isTold, receiversOf } from "../../sdk/routing/told.ts";
import { personFacing } from "../../sdk/routing/untold.ts";
import { amtoolRoute } from "../judges/amtool.ts";
import { applicationOf, clusters, places } from "../base/evaluated.ts";

// Every alert of every cluster, and on neutral ground, at its severity: amtool says the same as the SDK.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "routes-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The receivers by name, once as amtool sees them and once as the SDK does. */
async function judge(
  routing: AlertmanagerRouting,
  labelSets: readonly Readonly<Record<string, string>>[],
): Promise<{ real: string[]; ours: string[] }> {
  const file = join(folder, "alertmanager.yml");
  await writeFile(
    file,
    JSON.stringify(rawConfig(routing, { name: "alertmanager", secrets: "/secrets" })),
  );
  const line = (labels: object, names: readonly string[]) => `${JSON.stringify(labels)} ${names}`;
  const real: string[] = [];
  for (const labels of labelSets) real.push(line(labels, await amtoolRoute(file, labels)));
  const ours = labelSets.map((labels) =>
    line(
      labels,
      receiversOf(routing, labels).map(({ name }) => name),
    ),
  );
  return { real, ours };
}

describe.each(places.map((place) => ({ name: place.facts.name, place })))("$name", ({ place }) => {
  const routing = applicationOf("alertmanager", place).routing as AlertmanagerRouting;
  const alerts = alertsOf(place).map(({ labels }) => labels);

  test("every alert ends where amtool says", async () => {
    expect(alerts.length).toBeGreaterThan(30);
    const distinct = new Map(alerts.map((labels) => [JSON.stringify(labels), labels]));
    const { real, ours } = await judge(routing, [...distinct.values()]);
    expect(ours).toEqual(real);
  });

  test("every route is reached by labels that the SDK finds, as amtool sees it", async () => {
    const routes = placedRoutes(routing.route);
    const found = routes.map(({ wish }) => labelsThat(wish));
    const reached = found.map((labels) => (typeof labels === "string" ? {} : labels));
    expect(found.filter((labels) => typeof labels === "string")).toEqual([]);
    const { real, ours } = await judge(routing, reached);
    expect(ours).toEqual(real);
    const receivers = routes.slice(1).map(({ route: { receiver } }) => receiver);
    // One that continues is not the only one who is told.
    const told = real.slice(1).map((line) => line.split(" ").at(-1)!.split(","));
    expect(told.length).toBe(receivers.length);
    for (const [index, names] of told.entries()) expect(names).toContain(receivers[index]);
  });

  if (clusters.includes(place)) {
    test("everything that asks a person to act ends at a receiver with an integration", () => {
      const severities = personFacing.map((severity) => ({ severity }));
      const asking = alerts.filter(({ severity = "" }) => personFacing.includes(severity));
      const untold = [...severities, ...asking].filter((labels) => !isTold(routing, labels));
      expect(untold).toEqual([]);
    });
  }
});
