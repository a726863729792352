/** So many minutes in which a counter grows by so much in each. */
export type Phase = readonly [minutes: number, perMinute: number];

/**
 * The values of a counter that starts at zero, in promtool's notation and one per minute:
 * `counter([10, 60], [30, 6])` grows by 60 in each of ten minutes, then by 6.
 */
export function counter(...phases: readonly Phase[]): string {
  let total = 0;
  const parts = phases.map(([minutes, step]) => {
    const part = `${total + step}+${step}x${minutes - 1}`;
    total += step * minutes;
    return part;
  });
  return ["0", ...parts].join(" ");
}

/** The values of a counter that grows by one every so many minutes, one per minute, eight times. */
export function every(minutes: number): string {
  return Array.from({ length: 8 }, (_, count) => `${count}x${minutes - 1}`).join(" ");
}

/** The series of a scene; those that match are zero for ten minutes, and only then as they are. */
export function later(
  series: Readonly<Record<string, string>>,
  which: RegExp,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(series).map(([name, values]) => [
      name,
      which.test(name) ? `0x9 ${values}` : values,
    ]),
  );
}
