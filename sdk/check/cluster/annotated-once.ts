import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import { ofKind } from "../../model/of-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** What every discovery of pods by annotation asks of them, whoever's configuration it stands in. */
const asked = "__meta_kubernetes_pod_annotation_prometheus_io_scrape";

export const annotatedOnce: ClusterCheck = {
  name: "annotated-once",
  law: "Pods that ask to be scraped by annotation are found by one program.",
  run({ applications }) {
    const [first, ...others] = applications.flatMap(findersOf);
    return others
      .filter(({ application }) => application !== first?.application)
      .map((one): ClusterFinding => ({
        ...one,
        message: `finds annotated pods, as "${first?.application}" does: each of them is scraped by both`,
        hint: "have one of the two find them",
      }));
  },
};

function findersOf({ name: application, objects }: EvaluatedApplication) {
  return objects.flatMap((object) => {
    const scrapes = ofKind(object, "ScrapeConfig")?.spec;
    const files = Object.values(ofKind(object, "ConfigMap")?.data ?? {});
    const finds = [...(scrapes ? [JSON.stringify(scrapes)] : []), ...files].some((text) =>
      text.includes(asked),
    );
    return finds ? [{ application, object }] : [];
  });
}
