import type { ObjectFinding } from "../model/finding.ts";
import type { ResourceOf } from "../model/of-kind.ts";
import type { TeamObject } from "../read/team-objects.ts";
import { byteSize } from "./byte-size.ts";
import { leadsElsewhere, type Leading } from "./team-targets.ts";

type Prometheus = ResourceOf<"Prometheus">["spec"];
type Monitor = ResourceOf<"PodMonitor" | "ServiceMonitor">["spec"];

/** One endpoint of a monitor; what only a ServiceMonitor may say of it is not there in a PodMonitor. */
interface Endpoint extends Leading {
  readonly bearerTokenFile?: string;
  readonly tlsConfig?: {
    readonly caFile?: string;
    readonly certFile?: string;
    readonly keyFile?: string;
  };
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly metricRelabelings?: readonly { readonly targetLabel?: string }[];
}

/** An object of a team with the Prometheus that reads it. */
export interface ReadByTeams {
  readonly object: TeamObject["object"];
  readonly namespace: string;
  readonly reader: Prometheus;
}

/**
 * What a Prometheus that trusts nobody refuses of a monitor, or takes otherwise than it stands there. Source:
 * prometheus-operator v0.93.1, `pkg/prometheus/resource_selector.go` and `promcfg.go`.
 */
export function notPermitted({ object, namespace, reader }: ReadByTeams): ObjectFinding[] {
  const monitor = monitorOf(object);
  if (monitor === undefined) return [];
  const classes = (reader.scrapeClasses ?? []).map(({ name }) => name);
  const { namespaceSelector: { any, matchNames = [] } = {}, scrapeClass, attachMetadata } = monitor;
  const elsewhere = any === true || matchNames.some((name) => name !== namespace);
  return [
    ...(reader.ignoreNamespaceSelectors && elsewhere
      ? [
          {
            field: "spec.namespaceSelector",
            message: `is ignored: targets are those of "${namespace}"`,
            hint: "take it out, and put a monitor beside each target",
          },
        ]
      : []),
    ...(scrapeClass !== undefined && !classes.includes(scrapeClass)
      ? [
          {
            field: "spec.scrapeClass",
            message: `"${scrapeClass}" is no class here, so the monitor is refused`,
            hint: "take it out",
          },
        ]
      : []),
    ...(attachMetadata?.node
      ? [
          {
            field: "spec.attachMetadata.node",
            message: "asks for nodes, which this Prometheus may not read: nothing is found",
            hint: "take it out",
          },
        ]
      : []),
    ...endpointsOf(object).flatMap(({ endpoint, field }) =>
      ofEndpoint(endpoint, { field, reader, namespace }),
    ),
  ];
}

function ofEndpoint(
  endpoint: Endpoint,
  { field, reader, namespace }: { field: string; reader: Prometheus; namespace: string },
): ObjectFinding[] {
  const { bearerTokenFile, tlsConfig = {}, honorLabels, honorTimestamps } = endpoint;
  const files = {
    bearerTokenFile,
    "tlsConfig.caFile": tlsConfig.caFile,
    "tlsConfig.certFile": tlsConfig.certFile,
    "tlsConfig.keyFile": tlsConfig.keyFile,
  };
  const found = leadsElsewhere(endpoint, { field, reader });
  if (reader.arbitraryFSAccessThroughSMs?.deny) {
    for (const [name, file] of Object.entries(files)) {
      if (file === undefined) continue;
      found.push({
        field: `${field}.${name}`,
        message: `reads a file of Prometheus (${file}), so the monitor is refused`,
        hint: "name a Secret of your namespace (authorization.credentials, tlsConfig.ca.secret), and bind a Role that lets prometheus-operator get it",
      });
    }
  }
  if (reader.overrideHonorLabels && honorLabels) {
    const message =
      "has no effect: a label that the target has as well is stored as exported_<label>";
    found.push({ field: `${field}.honorLabels`, message, hint: "take it out" });
  }
  if (reader.overrideHonorTimestamps && honorTimestamps) {
    const message = "has no effect: samples have the time of their scrape";
    found.push({ field: `${field}.honorTimestamps`, message, hint: "take it out" });
  }
  for (const steps of ["relabelings", "metricRelabelings"] as const) {
    for (const [index, { targetLabel }] of (endpoint[steps] ?? []).entries()) {
      if (targetLabel === undefined || targetLabel !== reader.enforcedNamespaceLabel) continue;
      const message = `is overwritten: "${targetLabel}" is "${namespace}" whatever it says`;
      const hint = "take it out, or write another label";
      found.push({ field: `${field}.${steps}[${index}].targetLabel`, message, hint });
    }
  }
  return found;
}

const limits = [
  ["sampleLimit", "enforcedSampleLimit"],
  ["targetLimit", "enforcedTargetLimit"],
  ["labelLimit", "enforcedLabelLimit"],
  ["labelNameLengthLimit", "enforcedLabelNameLengthLimit"],
  ["labelValueLengthLimit", "enforcedLabelValueLengthLimit"],
] as const;

/** Limits that a monitor asks for and does not get. */
export function beyondLimits({ object, reader }: ReadByTeams): ObjectFinding[] {
  const monitor = monitorOf(object);
  if (monitor === undefined) return [];
  const hint =
    "ask for no more, expose less, or ask the platform to raise `limits` of prometheus-teams";
  const beyond = (field: string, asked: string | number, given: string | number) => [
    {
      field: `spec.${field}`,
      message: `asks for ${asked}, and gets ${given}: what brings more is thrown away whole`,
      hint,
    },
  ];
  const { bodySizeLimit } = monitor;
  const { enforcedBodySizeLimit: body } = reader;
  return [
    ...limits.flatMap(([field, enforced]) => {
      const [asked, given] = [monitor[field], reader[enforced]];
      if (asked === undefined || given === undefined || (asked <= given && asked > 0)) return [];
      return beyond(field, asked === 0 ? "no limit" : asked, given);
    }),
    ...(bodySizeLimit !== undefined &&
    body !== undefined &&
    byteSize(bodySizeLimit) > byteSize(body)
      ? beyond("bodySizeLimit", bodySizeLimit, body)
      : []),
  ];
}

function monitorOf({ kind, ...object }: TeamObject["object"]): Monitor | undefined {
  if (kind !== "PodMonitor" && kind !== "ServiceMonitor") return undefined;
  return (object as unknown as { spec: Monitor }).spec;
}

function endpointsOf(object: TeamObject["object"]): { endpoint: Endpoint; field: string }[] {
  const name = object.kind === "PodMonitor" ? "podMetricsEndpoints" : "endpoints";
  const { spec } = object as unknown as { spec: Readonly<Record<string, readonly Endpoint[]>> };
  return (spec[name] ?? []).map((endpoint, index) => ({
    endpoint,
    field: `spec.${name}[${index}]`,
  }));
}
