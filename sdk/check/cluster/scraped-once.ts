import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { readerOfScrapes } from "../../read/reader-of-scrapes.ts";
import { scrapedPorts, type ScrapedPort } from "../../read/scraped-ports.ts";
import { objectLabel } from "../../model/object-label.ts";

export const scrapedOnce: ClusterCheck = {
  name: "scraped-once",
  law: "What reads scrapes reads each path of a port of pods once, through one Service or by the pods.",
  run(cluster) {
    const first = new Map<string, ScrapedPort>();
    return scrapedPorts(cluster).flatMap((one): ClusterFinding[] => {
      const reader = readerOfScrapes(one.application, cluster);
      const { pods, port, asked, application, object, field } = one;
      const key = [reader, pods.application, objectLabel(pods.object), port, asked].join(" ");
      const other = first.get(key);
      if (!other) {
        first.set(key, one);
        return [];
      }
      const message = `scrapes "${port}" of ${objectLabel(pods.object)} ${by(one)}, which ${place(other)} scrapes ${by(other)}`;
      const hint =
        "everything there counts twice: leave one of them, or the labels of a Service that only peers use";
      return [{ application, object, field, message, hint }];
    });
  },
};

function by({ service }: ScrapedPort): string {
  return service === undefined ? "by its pods" : `by the Service "${service}"`;
}

function place({ application, object }: ScrapedPort): string {
  return `${application}/${objectLabel(object)}`;
}
