import { expect, test } from "@jest/globals";
import { unreadFacets } from "../../sdk/check/unread-facets.ts";
import { bind, nobody } from "../../sdk/index.ts";
import type { Stack } from "../../sdk/model/stack.ts";
import { smallFleet } from "../small-fleet.ts";

test("what nobody reads on purpose is said with its reason, once for all clusters of a stack", () => {
  const { clusters } = smallFleet([], {
    usTest: {
      binds: [
        bind("logRules", nobody("no Loki yet")),
        bind("rules", nobody("Mimir has them"), { of: "example" }),
        bind("scrapes", "prometheus"),
      ],
    },
  });
  expect(unreadFacets({ clusters })).toEqual([
    "us-test: nobody reads logRules (no Loki yet)",
    "us-test: nobody reads rules of example (Mimir has them)",
  ]);
  const stack: Stack = clusters[0]!.stacks[0]!.stack;
  const example = {
    ...stack.applications["example"]!,
    binds: [bind("dashboards", nobody("drawn elsewhere"))],
  };
  const other = { ...stack, applications: { ...stack.applications, example } };
  const both = clusters.map((one) => ({
    ...one,
    binds: [],
    stacks: [{ stack: other, choices: {} }],
  }));
  expect(unreadFacets({ clusters: both })).toEqual([
    "*/example: nobody reads dashboards (drawn elsewhere)",
  ]);
});
