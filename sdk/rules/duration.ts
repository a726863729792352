const seconds: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  y: 31_536_000,
};

/** Seconds of a Prometheus duration such as `1h30m` or `0`; NaN where it is none. */
export function durationSeconds(duration: string): number {
  if (duration === "0") return 0;
  const parts = [...duration.matchAll(/(\d+)(ms|[smhdwy])/g)];
  if (duration === "" || parts.map(([part]) => part).join("") !== duration) return NaN;
  return parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * (seconds[unit ?? ""] ?? NaN),
    0,
  );
}
