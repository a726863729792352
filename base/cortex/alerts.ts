import type { RuleGroup } from "../../sdk/index.ts";
import { cortexRequestAlerts } from "./alerts-requests.ts";
import { cortexRingAlerts } from "./alerts-rings.ts";
import { cortexRulerAlerts } from "./alerts-ruler.ts";
import { cortexStorageAlerts } from "./alerts-storage.ts";

export const cortexAlerts: readonly RuleGroup[] = [
  { name: "cortex", rules: [...cortexRequestAlerts, ...cortexRingAlerts, ...cortexStorageAlerts] },
  { name: "cortex-ruler", rules: cortexRulerAlerts },
];
