import { expect, test } from "@jest/globals";
import type { Dashboard } from "../../sdk/model/dashboard.ts";
import { fleetRejections } from "../rejections.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { configMap, serviceAccount } from "../small-objects.ts";
import { saidBy } from "./said-by.ts";

test("bad input 58: a dashboard without a uid of its own is rejected", async () => {
  const drawn = (...uids: string[]) =>
    fleetRejections(
      smallFleet([], {
        beside: {
          drawn: componentOf("drawn", [serviceAccount("a")], {
            dashboards: uids.map((uid): Dashboard => ({ uid, title: "One" })),
          }),
        },
      }),
    );
  expect(await drawn("a", "b")).toEqual([]);
  expect(await drawn("a", "a")).toEqual([
    'eu-test/drawn dashboards["One"].uid: "a" is the uid of another dashboard too [dashboards]',
  ]);
  for (const uid of ["", "a/b", "a".repeat(41)]) {
    expect(await drawn(uid)).toEqual([
      `eu-test/drawn dashboards["One"].uid: "${uid}" is no uid of a dashboard ` +
        "(1 to 40 letters, digits, - and _) [dashboards]",
    ]);
  }
});

test("bad input 58: a provisioned datasource without a uid of its own is rejected", async () => {
  const file = (...uids: (string | undefined)[]) =>
    configMap("grafana", {
      "datasources.yaml": `datasources:\n${uids.map((uid) => `- name: One\n${uid ? `  uid: ${uid}\n` : ""}`).join("")}`,
    });
  expect(await saidBy("dashboards", [file("a", "b")])).toEqual([]);
  expect(await saidBy("dashboards", [file("a", "a")])).toEqual([
    'grafana data["datasources.yaml"] One: "a" is the uid of another datasource too',
  ]);
  expect(await saidBy("dashboards", [file(undefined)])).toHaveLength(1);
});
