import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { type Routing } from "../../sdk/index.ts";
import { amtoolCheckConfig } from "../judges/amtool.ts";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import type { AlertmanagerRouting } from "../../base/alertmanager/routing.ts";
import { critical, is, routingWith, said, slack } from "./small-routing.ts";
import { people } from "./routes.test.ts";

const scratch = mkdtempSync(join(tmpdir(), "routing-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Whether amtool takes it as it would be printed, Slack only. */
async function accepted(routing: Routing): Promise<boolean> {
  const file = join(scratch, "alertmanager.yml");
  writeFileSync(
    file,
    JSON.stringify(
      rawConfig(routing as AlertmanagerRouting, { name: "alertmanager", secrets: "/secrets" }),
    ),
  );
  return (await amtoolCheckConfig(file)).ok;
}

test("a routing without fault is accepted, here and by amtool", async () => {
  const two = routingWith({}, [{ receiver: "people", matchers: [critical] }]);
  for (const law of ["receivers", "routes", "inhibitions", "time-intervals", "message-templates"]) {
    expect(await said(law, two)).toEqual([]);
  }
  expect(await accepted(two)).toBe(true);
});

test("bad input 74: a receiver that is not defined is rejected, as amtool does", async () => {
  const wrong = routingWith({}, [{ receiver: "poeple", matchers: [critical] }]);
  expect(await said("receivers", wrong)).toEqual([
    'route.routes[0].receiver: "poeple" is no receiver (did you mean "people"?)',
  ]);
  expect(await accepted(wrong)).toBe(false);
});

test("bad input 74: a time interval that is not defined is rejected, as amtool does", async () => {
  const night = { name: "night", times: [{ start: "00:00", end: "07:00" }] };
  const routes = [{ receiver: "people", matchers: [critical], muteTimeIntervals: ["nigt"] }];
  const wrong = routingWith({ timeIntervals: [night] }, routes);
  expect(await said("time-intervals", wrong)).toEqual([
    'route.routes[0].muteTimeIntervals[0]: "nigt" is no time interval (did you mean "night"?)',
    'timeIntervals[0]: no route names the time interval "night" (remove it)',
  ]);
  expect(await accepted(wrong)).toBe(false);
  const right = [{ receiver: "people", matchers: [critical], muteTimeIntervals: ["night"] }];
  expect(await said("time-intervals", routingWith({ timeIntervals: [night] }, right))).toEqual([]);
});

const hours = [
  [{ weekdays: ["mon:friday"] }, '"mon:friday" are no weekdays'],
  [
    { weekdays: ["saturday:sunday"] },
    '"saturday:sunday" ends before it begins: a week begins on sunday',
  ],
  [{ times: [{ start: "8:00", end: "17:00" }] }, '"8:00" to "17:00" are no times of a day'],
  [
    { times: [{ start: "22:00", end: "06:00" }] },
    '"22:00" to "06:00" ends before it begins: split it at midnight',
  ],
] as const;

test.each(hours)(
  "bad input 74: the time interval %j is rejected, as amtool does",
  async (one, why) => {
    const routes = [{ receiver: "people", matchers: [critical], activeTimeIntervals: ["hours"] }];
    const wrong = routingWith({ timeIntervals: [{ name: "hours", ...one }] }, routes);
    expect(await said("time-intervals", wrong)).toEqual([`timeIntervals[0]: ${why}`]);
    expect(await accepted(wrong)).toBe(false);
  },
);

test("an expression that nobody can read is rejected, as amtool does", async () => {
  const wrong = routingWith({}, [people(is("severity", "critical|(", "=~"))]);
  expect(await said("routes", wrong)).toEqual([
    'route.routes[0].matchers[0]: "critical|(" is no regular expression that Alertmanager takes: ' +
      "missing closing ): `critical|(`",
  ]);
  expect(await accepted(wrong)).toBe(false);
});

test("an outermost route that does not take every alert is rejected, as amtool does", async () => {
  const { route, ...rest } = routingWith();
  const wrong = { ...rest, route: { ...route, matchers: [critical] } };
  expect(await said("routes", wrong)).toEqual([
    "route: the outermost route takes every alert: it has no matchers and no continue",
  ]);
  expect(await accepted(wrong)).toBe(false);
});

test("bad input 76: a receiver that tells nobody and does not say why is rejected", async () => {
  const watchdog = [{ receiver: "switch", matchers: [is("alertname", "Slow")] }];
  const receivers = (more: object) => [
    { name: "people", integrations: [slack] },
    { name: "switch", integrations: [], ...more },
  ];
  for (const more of [{}, { silent: " " }]) {
    const wrong = routingWith({ receivers: receivers(more) }, watchdog);
    expect(await said("receivers", wrong)).toEqual([
      'receivers[1]: "switch" tells nobody ' +
        "(give it an integration, or say with silent(...) why nobody is told)",
    ]);
  }
  const meant = routingWith({ receivers: receivers({ silent: "on holiday" }) }, watchdog);
  expect(await said("receivers", meant)).toEqual([]);
});

test("bad input 76: a receiver that no route leads to is rejected, and one that is there twice", async () => {
  const person = { name: "people", integrations: [slack] };
  const spare = { name: "spare", integrations: [slack] };
  expect(await said("receivers", routingWith({ receivers: [person, spare] }))).toEqual([
    'receivers[1]: no route leads to "spare" (remove it, or name it in a route)',
  ]);
  const twice = routingWith({ receivers: [person, person] });
  expect(await said("receivers", twice)).toEqual(['receivers[1]: "people" is defined twice']);
  expect(await accepted(twice)).toBe(false);
});
