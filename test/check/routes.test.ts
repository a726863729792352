import { expect, test } from "@jest/globals";
import { type Matcher, type Route } from "../../sdk/index.ts";
import { critical, is, routingWith, said, warning } from "./small-routing.ts";

export const people = (...matchers: Matcher[]): Route => ({ receiver: "people", matchers });
export const namespaced = (value: string, operator: Matcher["operator"] = "=") =>
  is("namespace", value, operator);

const unreachable: readonly [string, readonly Route[]][] = [
  ["the same matchers", [people(critical), people(critical)]],
  ["fewer matchers", [people(critical), people(critical, namespaced("shop"))]],
  ["no matchers", [people(), people(critical)]],
  ["alternatives", [people(is("severity", "critical|warning", "=~")), people(warning)]],
  ["an expression", [people(namespaced("shop-.*", "=~")), people(namespaced("shop-eu"))]],
  [
    "the same expression",
    [people(namespaced("a.c", "=~")), people(namespaced("a.c", "=~"), critical)],
  ],
  [
    "two together",
    [people(critical), people(is("severity", "critical", "!=")), people(namespaced("x"))],
  ],
  [
    "all alternatives one by one",
    [people(critical), people(warning), people(is("severity", "warning|critical", "=~"))],
  ],
];

test.each(unreachable)(
  "bad input 75: a route behind one with %s is rejected",
  async (_, routes) => {
    const last = routes.length - 1;
    const found = await said("routes", routingWith({}, routes));
    expect(found).toEqual([
      expect.stringMatching(
        new RegExp(`^route\\.routes\\[${last}\\]: no alert reaches .* take all`),
      ),
    ]);
    const goesOn = routes.map((route) => ({ ...route, continue: true }));
    expect(await said("routes", routingWith({}, goesOn))).toEqual([]);
  },
);

const reachable: readonly [string, readonly Route[]][] = [
  ["another label", [people(critical), people(namespaced("shop"))]],
  ["more matchers", [people(critical, namespaced("shop")), people(critical)]],
  [
    "a narrower expression",
    [people(namespaced("shop-[a-c]", "=~")), people(namespaced("shop-.*", "=~"))],
  ],
  [
    "an expression that is not whole",
    [people(namespaced("shop", "=~")), people(namespaced("shop-eu"))],
  ],
];

test.each(reachable)("bad input 75: a route behind one with %s survives", async (_, routes) => {
  expect(await said("routes", routingWith({}, routes))).toEqual([]);
});

test("bad input 75: a route that contradicts the one above it is rejected", async () => {
  const outer = { ...people(warning), routes: [people(critical)] };
  expect(await said("routes", routingWith({}, [outer]))).toEqual([
    'route.routes[0].routes[0]: no alert matches severity="critical" together with the routes above (mend a matcher)',
  ]);
});

test("bad input 75: a route for an alert that no rule raises is rejected", async () => {
  expect(await said("routes", routingWith({}, [people(is("alertname", "Slowly"))]))).toEqual([
    'route.routes[0].matchers[0]: no rule of this cluster raises "Slowly" (did you mean "Slow"?)',
  ]);
});

test("a route for a namespace that is nearly one of the cluster's is rejected, one of somebody else's survives", async () => {
  const found = (name: string) => said("routes", routingWith({}, [people(namespaced(name))]));
  expect(await found("observabilty")).toEqual([
    'route.routes[0].matchers[0]: "observabilty" is no namespace that this cluster is known to have (did you mean "observability"?)',
  ]);
  expect(await found("observability")).toEqual([]);
  expect(await found("elsewhere")).toEqual([]);
});
