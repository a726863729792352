import { expect, test } from "@jest/globals";
import { formatFinding } from "../../sdk/model/finding.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { bind, type Fleet, provide } from "../../sdk/index.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import {
  type Running,
  backup,
  changed,
  minio,
  minioProvides,
  objectStore,
  outside,
  running,
  told,
} from "./bound-fleet.ts";

function copiesOf(fleet: Fleet): unknown {
  const { evaluated, findings } = evaluate(fleet);
  expect(findings.map(formatFinding)).toEqual([]);
  const { objects } = evaluated.clusters[1]!.applications.find(({ name }) => name === "backup")!;
  return objects.find(({ kind }) => kind === "ConfigMap")?.["data"];
}

test("each flow can mean another provider, a host that the cluster provides too", () => {
  const binds = [
    bind(objectStore, "minio", { flow: "source" }),
    bind(objectStore, "s3.example.com"),
  ];
  const provides = [outside("s3.example.com"), outside("far.example.com")];
  expect(copiesOf(running({ backup: [backup, { binds }], minio }, { provides }))).toEqual({
    source: "http://minio.observability.svc:9000",
    copies: "https://s3.example.com",
    region: "s3.example.com",
  });
});

test("the cluster's word about an application wins over the application's own, in one line", () => {
  const own = [bind(objectStore, "minio")];
  const all: Running = { backup: [backup, { binds: own }], minio };
  const provides = [outside("s3.example.com")];
  const copies = (binds: Cluster["binds"]) => copiesOf(running(all, { provides, binds: binds! }));
  expect(copies([])).toMatchObject({ region: "minio" });
  const whole = [bind(objectStore, "s3.example.com", { of: "backup" })];
  expect(copies(whole)).toMatchObject({
    source: "https://s3.example.com",
    region: "s3.example.com",
  });
  expect(copies([bind(objectStore, "s3.example.com", { of: "backup", flow: "copies" })])).toEqual({
    source: "http://minio.observability.svc:9000",
    copies: "https://s3.example.com",
    region: "s3.example.com",
  });
});

test("what is said of all comes after what an application says of itself, and can then be unused", async () => {
  const all: Running = { backup: [backup, { binds: [bind(objectStore, "minio")] }], minio };
  const provides = [outside("s3.example.com")];
  const binds = [bind(objectStore, "s3.example.com")];
  expect(await told(running(all, { provides, binds }))).toEqual([
    'clusters/us-test.ts: us-test: binds "object store" to "s3.example.com", and nobody whom that ' +
      "concerns asks for it (remove it, or bind what is asked) [binds]",
  ]);
});

test.each<[string, Running, Partial<Cluster>, string]>([
  [
    "a role twice by a component",
    {
      minio: changed(minio, {
        provides: (context) => [...minioProvides(context), ...minioProvides(context)],
      }),
    },
    {},
    'base/minio: us-test/minio provides[1]: provides "object store" a second time: nobody could say',
  ],
  [
    "a role twice by a cluster, at one host",
    {},
    { provides: [outside("s3.example.com"), outside("s3.example.com")] },
    'clusters/us-test.ts: us-test provides[1]: provides "object store" at "s3.example.com" a second',
  ],
  [
    "a role inside by a cluster",
    {},
    { provides: [provide(objectStore, null as never, { gives: () => ({ region: "" }) })] },
    "clusters/us-test.ts: us-test provides[0].at: is null: a map is needed",
  ],
  [
    "a binding twice",
    { minio },
    { binds: [bind(objectStore, "minio"), bind(objectStore, "minio")] },
    "clusters/us-test.ts: us-test binds[1]: is bound twice",
  ],
  [
    "a binding of an application that does not run",
    { backup, minio },
    { binds: [bind(objectStore, "minio", { of: "backpu" })] },
    'us-test binds[0]: is of "backpu", which this cluster does not run (did you mean "backup"?)',
  ],
  [
    "a flow of nobody",
    { backup, minio },
    { binds: [bind(objectStore, "minio", { flow: "copies" })] },
    'us-test binds[0]: is about the flow "copies" of nobody (say of which application: { of: "x"',
  ],
  [
    "a flow that is none",
    { backup: [backup, { binds: [bind(objectStore, "minio", { flow: "copeis" })] }], minio },
    {},
    'binds "object store" in the flow "copeis" to "minio", and nobody whom that concerns asks for it ' +
      '(did you mean "copies"?) [binds]',
  ],
  [
    "an application that binds another one",
    { backup: [backup, { binds: [bind(objectStore, "minio", { of: "minio" } as never)] }], minio },
    {},
    'apps/more.ts: */backup binds[0]: is of "minio": an application binds itself alone',
  ],
  [
    "a role that is not there yet",
    { backup, minio },
    { binds: [bind(undefined as never, "minio")] },
    "us-test binds[0].what: is missing: a map is needed [definitions]",
  ],
  [
    "a facet that is none",
    { backup, minio },
    { binds: [bind("ruls" as never, "minio")] },
    'us-test binds[0].what: is "ruls": "scrapes" or "rules" or',
  ],
])("%s is one finding", async (...[, all, usTest, says]) => {
  expect(await told(running(all, usTest))).toEqual([expect.stringContaining(says)]);
});
