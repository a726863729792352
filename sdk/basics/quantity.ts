/** What the API server multiplies a number by, per suffix. */
const factors: Readonly<Record<string, number>> = {
  m: 1e-3,
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** A quantity as a number to compare with, or undefined where the text is none: `500m` → 0.5. */
export function quantityValue(quantity: string | number): number | undefined {
  const match = /^(\d+(?:\.\d+)?)([KMGTPE]i|[mkMGTPE]?)$/.exec(String(quantity));
  return match ? Number(match[1]) * factors[match[2]!]! : undefined;
}
