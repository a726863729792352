import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Routing } from "../model/routing.ts";

/** The routing of every Alertmanager on a cluster, with the application that it belongs to. */
export function routingsOf({
  applications,
}: Pick<EvaluatedCluster, "applications">): { application: string; routing: Routing }[] {
  return applications.flatMap(({ name: application, routing }) =>
    routing ? [{ application, routing }] : [],
  );
}
