import { seconds } from "../promql/seconds.ts";

const promqlDuration = /^(?=\d)(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?$/;
const goDuration = /^-?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/;

/** Whether Loki takes this between the brackets of a range: PromQL's durations alone, up to 292 years. */
export function isRange(written: string): boolean {
  return promqlDuration.test(written) && seconds(written) < 2 ** 63 / 1e9;
}

/** Whether Loki takes this for a duration elsewhere: Go's as well, with fractions, signs and units in any order. */
export function isDuration(written: string): boolean {
  return isRange(written) || goDuration.test(written);
}
