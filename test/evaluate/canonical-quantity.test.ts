import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { quantityValue } from "../../sdk/basics/quantity.ts";
import { canonicalQuantity } from "../../sdk/evaluate/canonical-quantity.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { run } from "../judges/run.ts";

const known: Record<string, string> = {
  "0": "0",
  "0Mi": "0",
  "0.5": "500m",
  "0.5Ki": "512",
  "0.1": "100m",
  "0.1Gi": "107374182400m",
  "0.25Mi": "256Ki",
  "1": "1",
  "1.1Ki": "1126400m",
  "1.5": "1500m",
  "1.50": "1500m",
  "1.5Gi": "1536Mi",
  "1000k": "1M",
  "1000M": "1G",
  "1000m": "1",
  "100M": "100M",
  "1024": "1024",
  "1024Ki": "1Mi",
  "1024Mi": "1Gi",
  "1500Mi": "1500Mi",
  "1500m": "1500m",
  "1E": "1E",
  "2048Ki": "2Mi",
  "500Ki": "500Ki",
};

/** What Kubernetes' own code makes of quantities: kubectl reads and prints them as the API server does. */
async function kubernetesQuantities(quantities: readonly string[]): Promise<Map<string, string>> {
  const hard = quantities.map((quantity, index) => `count/a${index}.example.com=${quantity}`);
  const args = ["create", "quota", "a", "--dry-run=client", "-o", "json", `--hard=${hard.join()}`];
  const { stdout } = await run(requireJudge("kubectl"), args);
  const { spec } = JSON.parse(stdout) as { spec: { hard: Record<string, string> } };
  return new Map(
    quantities.map((quantity, index) => [quantity, spec.hard[`count/a${index}.example.com`]!]),
  );
}

test.each(Object.entries(known))("%s becomes %s", (quantity, canonical) => {
  expect(canonicalQuantity(quantity)).toBe(canonical);
  expect(canonicalQuantity(canonical)).toBe(canonical);
});

test("the table above is what Kubernetes says", async () => {
  expect(Object.fromEntries(await kubernetesQuantities(Object.keys(known)))).toEqual(known);
});

test("any quantity becomes what Kubernetes makes of it, and keeps its value", async () => {
  const suffix = fc.constantFrom("m", "", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti");
  const whole = fc.integer({ min: 0, max: 5000 }).map(String);
  const fraction = fc.constantFrom("", ".5", ".25", ".1", ".75", ".125", ".0625");
  const quantity = fc.tuple(whole, fraction, suffix).map((parts) => parts.join(""));
  const pairs = [...new Set(fc.sample(quantity, { numRuns: 1000, seed: 1 }))].flatMap((one) => {
    const canonical = canonicalQuantity(one);
    return canonical === undefined ? [] : [[one, canonical] as const];
  });
  expect(pairs.length).toBeGreaterThan(500);
  const kept = await kubernetesQuantities(pairs.map(([, canonical]) => canonical));
  for (const [one, canonical] of pairs) {
    expect([one, kept.get(canonical)]).toEqual([one, canonical]);
    expect([one, quantityValue(canonical)! / (quantityValue(one)! || 1)]).toEqual([
      one,
      expect.closeTo(quantityValue(one) === 0 ? 0 : 1, 9),
    ]);
  }
  // Three decimals are the one form that Kubernetes leaves as it finds it: `1.125k`.
  const exact = pairs.filter(([one]) => !/\.\d{3}(?![\d]|.*i)/.test(one));
  expect(exact.length).toBeGreaterThan(400);
  expect(await kubernetesQuantities(exact.map(([one]) => one))).toEqual(new Map(exact));
});

test("what is no positive quantity, or finer than a thousandth, is left to the law that names it", () => {
  for (const quantity of ["", "1,5", "1GB", "-1", "1.5Mi5", "1 Gi", "1mi", "0.0001", "1e3", "Gi"]) {
    expect(canonicalQuantity(quantity)).toBeUndefined();
  }
});
