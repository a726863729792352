import { namespace } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const team = { everywhere: { monitoredNamespaces: ["shop"] } };

/** A Prometheus that reads the monitors of some namespaces. */
function reading(names: readonly string[], guards: object = {}): World {
  const values = [...names];
  const matchExpressions = [{ key: "kubernetes.io/metadata.name", operator: "In", values }];
  return {
    objects: [
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "Prometheus",
        metadata: { name: "teams", namespace },
        spec: {
          nodeSelector: { "kubernetes.io/os": "linux" },
          reloadStrategy: "ProcessSignal",
          serviceMonitorSelector: {},
          serviceMonitorNamespaceSelector: { matchExpressions },
          ...guards,
        },
      },
    ],
  };
}

const guarded = {
  enforcedNamespaceLabel: "namespace",
  overrideHonorLabels: true,
  overrideHonorTimestamps: true,
  ignoreNamespaceSelectors: true,
  arbitraryFSAccessThroughSMs: { deny: true },
  enforcedSampleLimit: 50_000,
  enforcedTargetLimit: 100,
  enforcedLabelLimit: 50,
  enforcedLabelNameLengthLimit: 256,
  enforcedLabelValueLengthLimit: 1024,
  enforcedBodySizeLimit: "16MB",
};
const { arbitraryFSAccessThroughSMs: _, ...trusting } = guarded;
const { enforcedBodySizeLimit: __, ...unbounded } = guarded;

export const teamExamples: readonly LawExample[] = [
  {
    law: "teams",
    title: "monitors of a team that nobody reads",
    around: team,
    wrong: reading([namespace]),
    says: 'no Prometheus reads the ServiceMonitors of "shop", which stands in monitoredNamespaces',
    right: reading(["shop"], guarded),
  },
  {
    law: "teams",
    title: "a Prometheus that trusts a team with its token",
    around: team,
    wrong: reading(["shop"], trusting),
    says: 'is missing, though it reads what "shop" brings: a monitor sends Prometheus\' token to its targets',
    right: reading(["shop"], guarded),
  },
  {
    law: "teams",
    title: "a Prometheus that one target of a team can fill",
    around: team,
    wrong: reading(["shop"], unbounded),
    says: "one target fills its memory",
    right: reading(["shop"], guarded),
  },
];
