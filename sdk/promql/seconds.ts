/** Milliseconds of the units of PromQL. https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations */
const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/**
 * The seconds of a Prometheus duration or number: `1h30m` is 5400, `0x10` and `020` are 16. NaN for anything
 * else. Comments may stand between a sign and what it belongs to.
 */
export function seconds(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  const written = text.replace(/^[-+](?:\s|#.*)*/, "");
  const digits = written.replaceAll("_", "").toLowerCase();
  if (digits === "inf") return sign * Infinity;
  if (/^0[0-7]+$/.test(digits)) return sign * parseInt(digits, 8);
  if (!/^(\d+(ms|[smhdwy]))+$/.test(digits)) return digits === "" ? NaN : sign * Number(digits);
  const parts = [...digits.matchAll(/(\d+)(ms|[smhdwy])/g)];
  const milliseconds = parts.map(([, count, unit]) => Number(count) * units[unit!]!);
  return (sign * milliseconds.reduce((sum, one) => sum + one)) / 1000;
}
