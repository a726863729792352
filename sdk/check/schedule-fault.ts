interface Part {
  readonly what: string;
  readonly least: number;
  readonly most: number;
  /** Words for its numbers, from the least on. */
  readonly words?: readonly string[];
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const days = "sun mon tue wed thu fri sat".split(" ");
const parts: readonly Part[] = [
  { what: "minute", least: 0, most: 59 },
  { what: "hour", least: 0, most: 23 },
  { what: "day of the month", least: 1, most: 31 },
  { what: "month", least: 1, most: 12, words: months },
  { what: "day of the week", least: 0, most: 6, words: days },
];
const descriptors = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
/** A sum of times in the form of Go's: `@every 1h30m`. */
const every = /^@every [+-]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+)$/;

/**
 * Why a schedule is none that a CronJob may have, or undefined. Source: robfig/cron v3.0.1, `parser.go`, which
 * Kubernetes asks. A day that never comes it takes, and runs nothing.
 */
export function scheduleFault(schedule: string): string | undefined {
  if (schedule.includes("TZ")) return "names a time zone, which stands in timeZone";
  if (schedule.startsWith("@")) {
    const isKnown = descriptors.test(schedule) || every.test(schedule);
    return isKnown ? undefined : `"${schedule}" is no word for a schedule`;
  }
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== parts.length) return `has ${fields.length} fields in place of 5`;
  for (const [index, part] of parts.entries()) {
    const wrong = fields[index]!.split(",").find((range) => range !== "" && !isRange(range, part));
    if (wrong !== undefined) return `"${wrong}" is no ${part.what}`;
  }
  return comes(fields) ? undefined : `"${schedule}" never comes: no such month has that day`;
}

/** Of each month in a leap year. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether one of the months has one of the days; a day of the week comes in any. */
function comes([, , dates = "", ofYear = "", ofWeek = ""]: readonly string[]): boolean {
  if (!/^[*?]$/.test(ofWeek)) return true;
  const [date, month] = [parts[2]!, parts[3]!];
  const first = Math.min(...dates.split(",").map((range) => endsOf(range, date)[0]));
  return ofYear.split(",").some((range) => {
    const [from, to] = endsOf(range, month);
    // Where only some of a range are meant, nobody is told wrongly.
    return lengths.slice(from - 1, to).some((length) => first <= length);
  });
}

/** The first and the last of a range that is one. */
function endsOf(range: string, { least, most, words }: Part): [number, number] {
  const [ends = "", step] = range.split("/");
  const [first = "", second] = ends.split("-");
  if (range === "" || first === "*" || first === "?") return [least, most];
  const valueOf = (one: string) => {
    const index = words?.indexOf(one.toLowerCase()) ?? -1;
    return index >= 0 ? index + least : Number(one);
  };
  const start = valueOf(first);
  return [start, second === undefined ? (step === undefined ? start : most) : valueOf(second)];
}

/** `*`, `5`, `1-5`, each with or without a step: `9-17/2`. */
function isRange(text: string, { least, most, words }: Part): boolean {
  const [range = "", step, ...more] = text.split("/");
  const [first = "", second, ...rest] = range.split("-");
  if (more.length > 0 || (step !== undefined && !isNumber(step, 1, Infinity))) return false;
  // What stands behind a star nobody reads.
  if (first === "*" || first === "?") return true;
  const valueOf = (one: string) => {
    const index = words?.indexOf(one.toLowerCase()) ?? -1;
    return index >= 0 ? index + least : isNumber(one, least, most) ? Number(one) : undefined;
  };
  const start = valueOf(first);
  const end = second === undefined ? start : valueOf(second);
  return rest.length === 0 && start !== undefined && end !== undefined && start <= end;
}

function isNumber(text: string, least: number, most: number): boolean {
  return /^\+?\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}
