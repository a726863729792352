/** A sample, a missing scrape or the mark of a series that ended, so many of them in a row. */
interface Run {
  readonly length: number;
  readonly isSample: boolean;
}

/**
 * Whether values in promtool's notation (`1 0x3 _x2 0+60x20`) have a sample up to the place `last`, the first
 * value being at 0.
 *
 * https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series
 */
export function hasSample(values: string, last: number): boolean {
  let start = 0;
  return runsOf(values).some(({ length, isSample }) => {
    const found = isSample && start <= last;
    start += length;
    return found;
  });
}

function runsOf(values: string): Run[] {
  // A histogram's fields are parted by blanks as well.
  const items = values.match(/\{\{[^}]*\}\}\S*|\S+/g) ?? [];
  return items.map((item) => {
    const times = /x(\d+)$/.exec(item)?.[1];
    const isMissing = item.startsWith("_");
    // `1x3` is a value and three more, `_x3` three missing ones.
    const length = times === undefined ? 1 : Number(times) + (isMissing ? 0 : 1);
    return { length, isSample: !isMissing && !item.startsWith("stale") };
  });
}
