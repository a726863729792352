import { expect, test } from "@jest/globals";
import { addCounts, countsOf, noCounts } from "./step-counts.ts";

test("jest's last line and the reasons behind it", () => {
  const output = `
Tests:       1 failed, 7 skipped, 30 passed, 38 total
3 skipped, not built: promtool (npm run judges)
1 skipped, not built: kubectl (npm run judges)
2 skipped, not in this fleet: a second cluster
1 skipped, no reason
`;
  expect(countsOf(output)).toEqual({
    passed: 30,
    failed: 1,
    notBuilt: 4,
    notInFleet: 2,
    unexplained: 1,
  });
});

test("a skip that no line explains is seen, and so is what is still to do", () => {
  expect(countsOf("Tests: 2 skipped, 1 todo, 3 passed, 6 total\n")).toEqual({
    ...noCounts,
    passed: 3,
    unexplained: 3,
  });
});

test("in colours, and without tests", () => {
  const output = "\u001b[1mTests:       \u001b[22m\u001b[32m3 passed\u001b[39m, 3 total\n";
  expect(countsOf(output)).toEqual({ ...noCounts, passed: 3 });
  expect(countsOf("3 of 4 faults are noticed: 75.0 %\n")).toEqual(noCounts);
});

test("the end-to-end run", () => {
  const output = "1 passed, 1 failed, 1 skipped\n1 skipped, not in this fleet: a second cluster\n";
  const counts = { ...noCounts, passed: 1, failed: 1, notInFleet: 1 };
  expect(countsOf(output)).toEqual(counts);
  expect(addCounts(counts, counts)).toEqual({ ...noCounts, passed: 2, failed: 2, notInFleet: 2 });
});
