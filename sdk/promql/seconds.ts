/** Units of PromQL durations. https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations */
const unitSeconds: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  y: 31_536_000,
};

/** The seconds of a Prometheus duration or number: `1h30m` is 5400, `0x10` is 16. NaN for anything else. */
export function seconds(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/^[-+]/, "").replaceAll("_", "").toLowerCase();
  if (digits === "inf") return sign * Infinity;
  if (!/^(\d+(ms|[smhdwy]))+$/.test(digits)) return digits === "" ? NaN : sign * Number(digits);
  const parts = [...digits.matchAll(/(\d+)(ms|[smhdwy])/g)];
  return (
    sign * parts.reduce((sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit!]!, 0)
  );
}
