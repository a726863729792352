import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { bind, component, nobody, type Resource } from "../../sdk/index.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import {
  type Delivery,
  type Running,
  changed,
  minio,
  running,
  scraped,
  scraping,
} from "./bound-fleet.ts";

test("dashboards go to all who read them, and to those who are named", () => {
  const shows = component({
    name: "shows",
    options: {},
    reads: { dashboards: "inside" },
    objects: ({ name, namespace, read }): Resource[] => [
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: { of: read.dashboards.map(({ by }) => by.name).join() },
      },
    ],
  });
  const shown = component({
    name: "shown",
    options: {},
    dashboards: [{ uid: "shown", title: "Shown" }],
    objects: () => [],
  });
  const of = (binds: Cluster["binds"]) => {
    const { evaluated } = evaluate(
      running({ one: shows, shown, two: shows, three: shows }, { binds: binds! }),
    );
    return evaluated.clusters[1]!.applications.flatMap(({ objects }) =>
      objects.flatMap((object) => (object.kind === "ConfigMap" ? [object["data"]] : [])),
    );
  };
  expect(of([])).toEqual([{ of: "shown" }, { of: "shown" }, { of: "shown" }]);
  expect(of([bind("dashboards", ["one", "two"])])).toEqual([
    { of: "shown" },
    { of: "" },
    { of: "shown" },
  ]);
  expect(of([bind("dashboards", nobody("seen elsewhere"))])).toEqual([
    { of: "" },
    { of: "" },
    { of: "" },
  ]);
});

test("rules follow the scrapes to a reader that reads rules, and to no other", () => {
  const agent = changed(scraping, { name: "agent" });
  const evaluating = component({
    name: "evaluating",
    options: {},
    reads: { scrapes: "inside", rules: "inside" },
    objects: () => [],
  });
  const a = changed(scraped("a"), { rules: [{ name: "a", rules: [] }] });
  const readers = (delivery: Delivery, binds: Cluster["binds"] = []) => {
    const all: Running = {
      ...{ a: [a, delivery], minio, agent, open: evaluating },
      mine: [evaluating, { private: true }],
    };
    const { evaluated } = evaluate(running(all, { binds }));
    return evaluated.clusters[1]!.applications.find(({ name }) => name === "a")!.readers;
  };
  const mine = bind("scrapes", "mine");
  const byAgent = bind("scrapes", "agent");
  expect(readers({ binds: [mine] })).toEqual({ scrapes: "mine", rules: "mine" });
  expect(readers({ binds: [byAgent] })).toEqual({ scrapes: "agent", rules: "open" });
  expect(readers({}, [mine])).toEqual({ scrapes: "mine", rules: "mine" });
  expect(readers({ binds: [byAgent] }, [mine])).toEqual({ scrapes: "agent", rules: "mine" });
  expect(readers({ binds: [byAgent] }, [bind("scrapes", "mine", { of: "a" })])).toEqual({
    ...{ scrapes: "mine", rules: "mine" },
  });
});
