import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { bind, nobody } from "../../sdk/index.ts";
import { smallFleet } from "../small-fleet.ts";
import { mill, shop } from "./words.ts";

test("base/README.md shows the words of a component as they are compiled", () => {
  const page = readFileSync(join(repository, "base/README.md"), "utf8");
  const words = readFileSync(join(import.meta.dirname, "words.ts"), "utf8");
  expect(page).toContain(`\`\`\`ts\n${words}\`\`\`\n`);
});

test("what is shown there is delivered: every flow has its policies", () => {
  const binds = [
    bind("scrapes", nobody("no Prometheus")),
    bind("dashboards", nobody("no Grafana")),
  ];
  const { evaluated, findings } = evaluate(
    smallFleet([], { beside: { shop, mill }, usTest: { binds }, euTest: { binds } }),
  );
  expect(findings).toEqual([]);
  const [cluster] = evaluated.clusters;
  const of = (name: string) => cluster!.applications.find((one) => one.name === name)!.objects;
  const kinds = new Set(of("shop").map(({ kind }) => kind));
  expect(kinds).toEqual(
    new Set(["ExternalSecret", "Ingress", "NetworkPolicy", "PodDisruptionBudget", "Service"]),
  );
  expect(
    of("mill")
      .filter(({ kind }) => kind === "NetworkPolicy")
      .map(({ metadata }) => metadata.name)
      .sort(),
  ).toEqual(["mill-front", "mill-load", "mill-worker"]);
});
