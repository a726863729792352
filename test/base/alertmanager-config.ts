import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import { type AlertmanagerRouting, withInhibitions } from "../../base/alertmanager/routing.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { applicationOf } from "./evaluated.ts";

/** What Alertmanager runs with on a cluster, with whatever others say for it to read; `secrets` is where keys lie. */
export function alertmanagerConfig(cluster: EvaluatedCluster, secrets: string) {
  const { routing } = applicationOf("alertmanager", cluster);
  const said = cluster.applications.flatMap(({ facets }) => facets.inhibitions ?? []);
  return rawConfig(withInhibitions(routing as AlertmanagerRouting, said), {
    name: "alertmanager",
    secrets,
  });
}
