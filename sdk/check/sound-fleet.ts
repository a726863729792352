import type {
  EvaluatedApplication,
  EvaluatedCluster,
  EvaluatedFleet,
} from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { touchedBy } from "./touched-by.ts";

/**
 * The fleet as laws may see it: without the objects that their schema refuses, with a mark at each
 * application that lacks something because of a finding, and with those that may be touched by that.
 *
 * @param broken those of which evaluation found something: `us-prod/grafana`
 */
export function soundFleet(
  fleet: EvaluatedFleet,
  { refused, broken }: { refused: ReadonlySet<KubernetesObject>; broken: ReadonlySet<string> },
): EvaluatedFleet {
  if (refused.size + broken.size === 0) return fleet;
  const sound = (cluster: EvaluatedCluster): EvaluatedCluster => {
    const applications = cluster.applications.map((application): EvaluatedApplication => {
      const objects = application.objects.filter((object) => !refused.has(object));
      const within = application.within.filter((object) => !refused.has(object));
      const unread = application.unread.filter((object) => !refused.has(object));
      const whole =
        objects.length + within.length + unread.length ===
        application.objects.length + application.within.length + application.unread.length;
      if (whole && !broken.has(`${cluster.facts.name}/${application.name}`)) return application;
      return { ...application, objects, within, unread, incomplete: true };
    });
    const marked = { ...cluster, applications };
    return { ...marked, touched: touchedBy(broken, marked, fleet.definition) };
  };
  return { ...fleet, neutral: sound(fleet.neutral), clusters: fleet.clusters.map(sound) };
}
