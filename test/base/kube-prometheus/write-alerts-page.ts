import { writeFileSync } from "node:fs";
import { alertsPage } from "./alerts-page.ts";

writeFileSync(new URL("../../../base/KUBE-PROMETHEUS.md", import.meta.url), await alertsPage());
