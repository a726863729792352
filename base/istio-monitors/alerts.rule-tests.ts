import type { RuleTests } from "../../sdk/index.ts";
import { certificateRuleTests } from "./alerts-certificates.rule-tests.ts";
import { controlPlaneRuleTests } from "./alerts-control-plane.rule-tests.ts";
import { meshRuleTests } from "./alerts-mesh.rule-tests.ts";
import type { IstioMonitorsOptions } from "./options.ts";

export function istioRuleTests(options: IstioMonitorsOptions): RuleTests {
  return [...controlPlaneRuleTests, ...certificateRuleTests, ...meshRuleTests(options)];
}
