import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { objectStore } from "../../base/roles.ts";
import { fleet } from "../../clusters/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { bind, type Bucket, type BucketCredentials, external, provide } from "../../sdk/index.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { cortexVerify } from "../judges/cortex.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { lokiVerify } from "../judges/loki.ts";
import { mimirVerify } from "../judges/mimir.ts";
import { tempoVerify } from "../judges/tempo.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { plainFolder } from "../write/sandbox.ts";
import { clustersWith, objectOf } from "./evaluated.ts";

const minute = 60_000;
const folder = plainFolder();
const verify = {
  cortex: cortexVerify,
  loki: lokiVerify,
  mimir: mimirVerify,
  tempo: tempoVerify,
} as const;
type Program = keyof typeof verify;
const programs = Object.keys(verify) as Program[];

/** Each kind of bucket, where it answers, and a setting by which all four name it. */
const kinds = {
  azureBlob: {
    ...{ host: "acme.blob.core.windows.net", setting: "container_name:" },
    of: (bucket: string, credentials: BucketCredentials): Bucket => ({
      ...{ kind: "azureBlob", account: "acme", bucket, credentials },
    }),
  },
  gcs: {
    ...{ host: "storage.googleapis.com", setting: "bucket_name:" },
    of: (bucket: string, credentials: BucketCredentials): Bucket => ({
      ...{ kind: "gcs", bucket, credentials },
    }),
  },
  s3: {
    ...{ host: "s3.eu-central-1.amazonaws.com", setting: "region:" },
    of: (bucket: string, credentials: BucketCredentials): Bucket => ({
      ...{ kind: "s3", region: "eu-central-1", pathStyle: false, bucket, credentials },
    }),
  },
} as const;
type Kind = keyof typeof kinds;

const shown: Readonly<Record<string, (bucket: string) => BucketCredentials>> = {
  "a key": (bucket) => ({ secret: `key-${bucket}` }),
  "an account": () => ({ serviceAccount: { "example.com/identity": "store" } }),
};

/** The applications of the fleet whose clusters keep buckets in a store of this kind. */
function keptIn(kind: Kind, credentials: (bucket: string) => BucketCredentials) {
  const { host, of } = kinds[kind];
  const store = provide(objectStore, external(host), {
    gives: ({ bucket }) => of(bucket, credentials(bucket)),
  });
  const asking = programs.flatMap(clustersWith).map(({ facts }) => facts.name);
  const clusters = fleet.clusters.map((cluster) => ({
    ...cluster,
    ...(asking.includes(cluster.name) && {
      provides: [...(cluster.provides ?? []), store],
      binds: [
        ...(cluster.binds ?? []).filter(({ what, of }) => what !== objectStore || of),
        bind(objectStore, host),
      ],
    }),
  }));
  const { evaluated, findings } = evaluate({ ...fleet, clusters });
  expect(findings.map(formatFinding)).toEqual([]);
  return evaluated.clusters.flatMap(({ applications }) => applications);
}

const kept = new Map<string, EvaluatedApplication[]>();

/** As `keptIn`, once for all programs. */
function applicationsIn(kind: Kind, by: string): EvaluatedApplication[] {
  const found = kept.get(`${kind} ${by}`) ?? keptIn(kind, shown[by]!);
  kept.set(`${kind} ${by}`, found);
  return found;
}

/** What its pods are told by their environment, where every key is the same. */
function environmentOf(application: EvaluatedApplication): Record<string, string> {
  const { spec } = objectOf(application, "StatefulSet").spec!.template;
  const { env = [] } = spec!.containers[0]!;
  return Object.fromEntries(
    env.flatMap(({ name, value, valueFrom }) => {
      const told = valueFrom?.secretKeyRef ? "a2V5" : value;
      return told === undefined ? [] : [[name, told]];
    }),
  );
}

const all = programs.flatMap((program) =>
  (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    Object.keys(shown).map((by) => ({ program, kind, by })),
  ),
);

test.each(all)(
  "$program takes a bucket of $kind by $by, and no misspelt one",
  async ({ program, kind, by }) => {
    requireJudge(program);
    const found = applicationsIn(kind, by).find(({ component }) => component.name === program);
    if (!found) throw new NotInFleet(`a cluster that runs ${program}`);
    const text = objectOf(found, "ConfigMap", found.name).data!["config.yaml"]!;
    const file = join(folder, `${program}.yaml`);
    const said = (words: string) => {
      writeFileSync(file, words);
      return verify[program](file, environmentOf(found));
    };
    expect(await said(text)).toMatchObject({ ok: true });
    const { setting } = kinds[kind];
    expect(text).toContain(` ${setting}`);
    const misspelt = text.replace(` ${setting}`, ` misspelt_${setting}`);
    expect(await said(misspelt)).toMatchObject({ ok: false });
  },
  minute,
);
