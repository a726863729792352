import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Matcher, Route } from "../../sdk/index.ts";
import { labelsThat } from "../../sdk/routing/labels-that.ts";
import { formatMatcher, type Labels, matchesLabels } from "../../sdk/routing/matcher.ts";
import { placedRoutes } from "../../sdk/routing/placed-routes.ts";
import { endsOf } from "../../sdk/routing/way.ts";
import { amtoolRoute } from "../judges/amtool.ts";
import { requireJudge } from "../judges/judge-path.ts";

const scratch = mkdtempSync(join(tmpdir(), "random-routes-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const labelNames = ["a", "b"];
const values = ["", "x", "y", "zz"];

const matcher: fc.Arbitrary<Matcher> = fc.oneof(
  fc.record({
    label: fc.constantFrom(...labelNames),
    operator: fc.constantFrom("=" as const, "!=" as const),
    value: fc.constantFrom(...values),
  }),
  fc.record({
    label: fc.constantFrom(...labelNames),
    operator: fc.constantFrom("=~" as const, "!~" as const),
    value: fc.constantFrom("x|y", ".+", ".*", "x|", "z+", "[xy]", "."),
  }),
);

/** What a tree of routes may hold below its root. */
const { child } = fc.letrec<{ child: Route }>((tie) => ({
  child: fc.record(
    {
      receiver: fc.constantFrom("r1", "r2", "r3"),
      matchers: fc.array(matcher, { maxLength: 2 }),
      continue: fc.boolean(),
      routes: fc.array(tie("child"), { maxLength: 3, depthIdentifier: "routes" }),
    },
    { requiredKeys: ["receiver"] },
  ),
}));
const tree = fc
  .array(child, { maxLength: 4 })
  .map((routes): Route => ({ receiver: "root", routes }));

const labels: fc.Arbitrary<Labels> = fc
  .tuple(...labelNames.map(() => fc.constantFrom(...values)))
  .map((chosen) =>
    Object.fromEntries(
      labelNames.map((name, index) => [name, chosen[index] ?? ""]).filter(([, value]) => value),
    ),
  );

function raw({ receiver, matchers = [], continue: goesOn = false, routes = [] }: Route): object {
  return {
    receiver,
    matchers: matchers.map(formatMatcher),
    continue: goesOn,
    routes: routes.map(raw),
  };
}

test("amtool finds the same ends of random routes", async () => {
  // Asked for first: inside the property it would count as a counterexample.
  requireJudge("amtool");
  await fc.assert(
    fc.asyncProperty(tree, labels, async (root, alert) => {
      const file = join(scratch, "alertmanager.yml");
      const receivers = ["root", "r1", "r2", "r3"].map((name) => ({ name }));
      const { routes } = raw(root) as { routes: object[] };
      writeFileSync(file, JSON.stringify({ route: { receiver: "root", routes }, receivers }));
      const ours = endsOf(root, alert).map(({ receiver }) => receiver);
      expect(ours).toEqual(await amtoolRoute(file, alert));
    }),
    { numRuns: 100 },
  );
});

test("labels that shall come to a route do, and where there are none no labels do", () => {
  const every: Labels[] = [...values, "other"].flatMap((a) =>
    [...values, "other"].map((b) => ({ a, b })),
  );
  fc.assert(
    fc.property(tree, (root) =>
      placedRoutes(root).every(({ wish }) => {
        const fulfils = (one: Labels) =>
          matchesLabels(wish.matched, one) &&
          !wish.refused.some((matchers) => matchesLabels(matchers, one));
        const found = labelsThat(wish);
        return typeof found === "object"
          ? fulfils(found)
          : found !== "none" || !every.some(fulfils);
      }),
    ),
    { numRuns: 500 },
  );
});
