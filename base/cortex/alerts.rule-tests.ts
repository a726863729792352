import type { RuleTests } from "../../sdk/index.ts";
import { cortexRequestTests } from "./alerts-requests.rule-tests.ts";
import { cortexRingTests } from "./alerts-rings.rule-tests.ts";
import { cortexRulerTests } from "./alerts-ruler.rule-tests.ts";
import { cortexStorageTests } from "./alerts-storage.rule-tests.ts";

export const cortexRuleTests: RuleTests = [
  ...cortexRequestTests,
  ...cortexRingTests,
  ...cortexStorageTests,
  ...cortexRulerTests,
];
