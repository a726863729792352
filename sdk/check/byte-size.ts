/**
 * The bytes of a size as Prometheus reads it: `512MB`, `1.5GiB`; each unit is 1,024 of the one before, however it
 * is written. No size is 0, what Prometheus cannot read is NaN. Source: `alecthomas/units`, `ParseBase2Bytes`.
 */
export function byteSize(text = "0"): number {
  const [, number = "unreadable", unit = ""] = /^([\d.]+)([KMGTPE]?)i?B?$/.exec(text) ?? [];
  return Number(number) * 1024 ** " KMGTPE".indexOf(unit || " ");
}
