const binary: Readonly<Record<string, bigint>> = {
  Ki: 1n << 10n,
  Mi: 1n << 20n,
  Gi: 1n << 30n,
  Ti: 1n << 40n,
  Pi: 1n << 50n,
  Ei: 1n << 60n,
};

/** Powers of ten, in thousandths, the smallest step that the SDK writes. */
const decimal: Readonly<Record<string, bigint>> = {
  m: 1n,
  "": 1_000n,
  k: 1_000_000n,
  M: 1_000_000_000n,
  G: 1_000_000_000_000n,
  T: 1_000_000_000_000_000n,
  P: 1_000_000_000_000_000_000n,
  E: 1_000_000_000_000_000_000_000n,
};

/**
 * The form in which the API server stores a quantity, so that Argo CD sees no drift: `1000m` → `1`,
 * `1024Mi` → `1Gi`, `0.5` → `500m`. Undefined where the text is no positive quantity, or is finer
 * than a thousandth.
 */
export function canonicalQuantity(text: string): string | undefined {
  const match = /^(\d+)(?:\.(\d{1,9}))?([KMGTPE]i|[mkMGTPE]?)$/.exec(text);
  if (!match) return undefined;
  const [, whole = "", fraction = "", suffix = ""] = match;
  const scale = 10n ** BigInt(fraction.length);
  const factor = (binary[suffix] ?? 0n) * 1_000n || decimal[suffix]!;
  const scaled = BigInt(whole + fraction) * factor;
  if (scaled % scale !== 0n) return undefined;
  return format(scaled / scale, suffix in binary ? binary : decimal);
}

/** The largest suffix that leaves an integer, as the API server chooses it. */
function format(thousandths: bigint, family: Readonly<Record<string, bigint>>): string {
  if (thousandths === 0n) return "0";
  const steps = Object.entries(family).map(
    ([suffix, factor]) => [suffix, family === binary ? factor * 1_000n : factor] as const,
  );
  const best = steps.findLast(([, factor]) => thousandths % factor === 0n);
  if (best) return `${thousandths / best[1]}${best[0]}`;
  return format(thousandths, decimal);
}
