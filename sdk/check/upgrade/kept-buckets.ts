import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { objectLabel } from "../../model/object-label.ts";
import { mapSettings, type Setting } from "../../read/file-settings.ts";
import type { UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "kept-buckets";

/** How files of stores call a bucket: Loki, Mimir and Cortex, Tempo, and all of them on Azure. */
const buckets = new Set(["bucket_name", "bucket", "container_name"]);
/** What of Loki's periods says how it finds what it wrote in them. */
const ofPeriod = new Set(["from", "store", "object_store", "schema", "prefix"]);

export const keptBuckets: UpgradeCheck = {
  name,
  law: "A store goes on looking for what it keeps where it put it: in the same bucket, under the same prefix, by the same periods of its schema.",
  run: ({ before, after }) =>
    before.flatMap(({ cluster, name: application, objects }) => {
      const { applications = [] } =
        after.clusters.find(({ facts }) => facts.name === cluster) ?? {};
      const now = applications.find((one) => one.name === application);
      if (!now) return [];
      const kept = new Set(now.objects.flatMap(placesIn).map(({ place }) => place));
      const here = new Map(now.objects.flatMap(fieldsOf));
      return objects.flatMap((one) => {
        const object = `${cluster}/${application}/${objectLabel(one)}`;
        // Two settings that change places lose what each of them found.
        const lost = placesIn(one).filter(
          ({ place, field }) =>
            (here.get(`${objectLabel(one)} ${field}`) ?? place) !== place || !kept.has(place),
        );
        return lost.map(({ place, field }) => ({
          ...{ source: now.source, object, field },
          message: `looks no more in ${place}: what is there is found by nobody`,
          hint: `keep it, ${waiverLine(name, object)} once what is there was copied`,
        }));
      });
    }),
};

interface Place {
  readonly place: string;
  readonly field: string;
}

/** Which bucket each setting names now; periods are a list, which may grow at any end. */
function fieldsOf(object: KubernetesObject): [string, string][] {
  return placesIn(object)
    .filter(({ field }) => !field.includes("schema_config"))
    .map(({ place, field }) => [`${objectLabel(object)} ${field}`, place]);
}

function placesIn(object: KubernetesObject): Place[] {
  const settings = mapSettings(object, (_, text) =>
    /bucket|container_name|storage_prefix|schema_config/.test(text),
  );
  return settings.flatMap((setting) => {
    const { name, value, field } = setting;
    const place = (text: string) => [{ place: text, field }];
    if (buckets.has(name)) return place(`the bucket "${value}"${addressOf(setting, settings)}`);
    if (name === "storage_prefix") return place(`the folder "${value}" of its bucket`);
    if (!ofPeriod.has(name) || !field.includes("schema_config")) return [];
    return place(`periods of which "${name}" is "${value}"`);
  });
}

/** Another endpoint is another bucket of that name, as far as anybody can tell. */
function addressOf({ field }: Setting, settings: readonly Setting[]): string {
  const beside = field.replace(/\w+$/, "endpoint");
  const endpoint = settings.find((one) => one.field === beside);
  return endpoint === undefined ? "" : ` at ${endpoint.value}`;
}
