import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { type LabelSelector, matches } from "../../model/matches.ts";
import { allOfKind, type Placed } from "../../read/all-of-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

type Spec = Placed<"Prometheus">["resource"]["spec"];

/** What a Prometheus says that reads what it does not trust, with what a team could do without it. */
const guards: readonly [field: keyof Spec & string, holds: (spec: Spec) => boolean, why: string][] =
  [
    [
      "enforcedNamespaceLabel",
      (spec) => spec.enforcedNamespaceLabel === "namespace",
      "series and alerts name any namespace",
    ],
    [
      "arbitraryFSAccessThroughSMs",
      (spec) => spec.arbitraryFSAccessThroughSMs?.deny === true,
      "a monitor sends Prometheus' token to its targets",
    ],
    ["overrideHonorLabels", (spec) => spec.overrideHonorLabels === true, "targets write any label"],
    [
      "overrideHonorTimestamps",
      (spec) => spec.overrideHonorTimestamps === true,
      "targets write samples of any time",
    ],
    [
      "ignoreNamespaceSelectors",
      (spec) => spec.ignoreNamespaceSelectors === true,
      "a monitor scrapes targets of any namespace",
    ],
    ...(
      [
        "enforcedSampleLimit",
        "enforcedTargetLimit",
        "enforcedLabelLimit",
        "enforcedLabelNameLengthLimit",
        "enforcedLabelValueLengthLimit",
        "enforcedBodySizeLimit",
      ] as const
    ).map((field): (typeof guards)[number] => [
      field,
      (spec) => spec[field] !== undefined,
      "one target fills its memory",
    ]),
  ];

export const teams: ClusterCheck = {
  name: "teams",
  law: "What the teams of monitoredNamespaces bring is read by a Prometheus that trusts none of it, and by nobody else.",
  run(cluster) {
    const readers = allOfKind(cluster, "Prometheus");
    const read = new Set(readers.flatMap((one) => teamsOf(one, cluster)));
    const unread = cluster.facts.monitoredNamespaces.filter((name) => !read.has(name));
    const [first] = readers;
    return [
      ...readers.flatMap((one) => unguarded(one, cluster)),
      ...(first ? unread.map((name) => nobodyReads(name, first.application)) : []),
    ];
  },
};

function nobodyReads(name: string, application: string): ClusterFinding {
  const hint =
    'run one that reads teams and trusts none (README, "Let a team bring its own"), or take the namespace out';
  const message = `no Prometheus reads the ServiceMonitors of "${name}", which stands in monitoredNamespaces`;
  return { application, message, hint };
}

/** The namespaces of teams whose ServiceMonitors a Prometheus reads. */
function teamsOf(
  { resource: { spec } }: Placed<"Prometheus">,
  { facts }: EvaluatedCluster,
): readonly string[] {
  const selector = spec.serviceMonitorNamespaceSelector as LabelSelector | undefined;
  if (selector === undefined || spec.serviceMonitorSelector === undefined) return [];
  return facts.monitoredNamespaces.filter((name) =>
    matches(selector, { "kubernetes.io/metadata.name": name }),
  );
}

function unguarded(reader: Placed<"Prometheus">, cluster: EvaluatedCluster): ClusterFinding[] {
  const { application, object, resource } = reader;
  const [team] = teamsOf(reader, cluster);
  if (team === undefined) return [];
  return guards
    .filter(([, holds]) => !holds(resource.spec))
    .map(([field, , why]) => ({
      ...{ application, object, field: `spec.${field}` },
      message: `is missing, though it reads what "${team}" brings: ${why}`,
      hint: "say it, or read namespaces of ours alone",
    }));
}
