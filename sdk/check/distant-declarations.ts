import { daysAfter } from "../basics/days-after.ts";
import { isDay } from "../basics/is-day.ts";
import type { Finding } from "../model/finding.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Declaration } from "./declarations.ts";

/** What is accepted for longer is accepted for ever, because nobody who said so remembers why. */
const longest = 180;

/** Waivers and migrations that end too far ahead. A day only comes nearer, so what was accepted once stays so. */
export function distantDeclarations({ waivers, migrations = [] }: Fleet, today: string): Finding[] {
  const last = daysAfter(today, longest);
  const distant = (check: string, what: string, declarations: readonly Declaration[]) =>
    declarations
      .filter(({ until }) => isDay(until) && until > last)
      .map(({ object, until }) => ({
        ...{ check, object, source: "clusters/index.ts" },
        message: `${what} ends ${until}, in more than ${longest} days`,
        hint: `at most until ${last}; say it again then, if it still holds`,
      }));
  return [
    ...distant("waivers", "this waiver", waivers),
    ...distant("migrations", "this migration", migrations),
  ];
}
