import { expect, test } from "@jest/globals";
import { unexpectedConflicts } from "./unexpected-conflicts.ts";

test("a conflict is foreseen in the tree and in what making it theirs changed, nowhere else", () => {
  const conflicts = ["base/grafana/image.ts", "clusters/eu-prod.ts", "generated/README.md"];
  const changed = ["clusters/eu-prod.ts", "clusters/production.ts"];
  expect(unexpectedConflicts(conflicts, changed)).toEqual(["base/grafana/image.ts"]);
});
