import { expect, test } from "@jest/globals";
import { objectOf, objectsOf, places } from "../evaluated.ts";

const stores = places.flatMap(({ facts, applications }) =>
  applications
    .filter(({ component }) => ["cortex", "loki", "mimir", "tempo"].includes(component.name))
    .map((application) => ({ place: `${facts.name}/${application.name}`, application })),
);

test("a node may be drained of the one replica of a store, and of one of several at a time", () => {
  for (const { place, application } of stores) {
    const several = objectOf(application, "StatefulSet").spec!.replicas! > 1;
    const budgets = objectsOf(application, "PodDisruptionBudget").length;
    expect({ place, budgets }).toEqual({ place, budgets: several ? 1 : 0 });
  }
});
