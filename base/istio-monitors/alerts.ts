import type { RuleGroup } from "../../sdk/index.ts";
import { certificateAlerts } from "./alerts-certificates.ts";
import { controlPlaneAlerts } from "./alerts-control-plane.ts";
import { meshAlerts } from "./alerts-mesh.ts";
import type { IstioMonitorsOptions } from "./options.ts";

export function istioAlerts(options: IstioMonitorsOptions): RuleGroup[] {
  return [
    { name: "istiod", rules: [...controlPlaneAlerts, ...certificateAlerts] },
    { name: "mesh", rules: meshAlerts(options) },
  ];
}
