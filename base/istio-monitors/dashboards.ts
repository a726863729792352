import type { Dashboard } from "../../sdk/index.ts";
import { controlPlane } from "./dashboards/control-plane.ts";
import { mesh } from "./dashboards/mesh.ts";
import { meshWorkload } from "./dashboards/workload.ts";

export const istioDashboards: readonly Dashboard[] = [mesh, meshWorkload, controlPlane];
