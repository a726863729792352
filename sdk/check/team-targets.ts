import type { ObjectFinding } from "../model/finding.ts";
import type { ResourceOf } from "../model/of-kind.ts";

/** What an endpoint of a monitor says of where it leads. */
export interface Leading {
  readonly proxyUrl?: string;
  readonly oauth2?: object;
  readonly followRedirects?: boolean;
  readonly relabelings?: readonly {
    readonly action?: string;
    readonly regex?: string;
    readonly replacement?: string;
    readonly targetLabel?: string;
  }[];
}

type Step = NonNullable<Leading["relabelings"]>[number];

/** Ways of a monitor to what is not its team's; the API server refuses each (`base/prometheus/monitor-policy.ts`). */
export function leadsElsewhere(
  endpoint: Leading,
  { field, reader }: { field: string; reader: ResourceOf<"Prometheus">["spec"] },
): ObjectFinding[] {
  const hint = "take it out: targets are what is discovered in the namespace";
  const found: ObjectFinding[] = [];
  for (const [index, step] of (endpoint.relabelings ?? []).entries()) {
    if (!writesAddress(step)) continue;
    const message = "could write __address__, so the monitor is refused";
    found.push({ field: `${field}.relabelings[${index}]`, message, hint });
  }
  for (const name of ["proxyUrl", "oauth2"] as const) {
    if (endpoint[name] === undefined) continue;
    const message = "leads to what is not the team's, so the monitor is refused";
    found.push({ field: `${field}.${name}`, message, hint });
  }
  if ((reader.remoteWrite ?? []).length > 0 && endpoint.followRedirects !== false) {
    found.push({
      field: `${field}.followRedirects`,
      message:
        "is not false, so the monitor is refused: a target could send Prometheus to the store",
      hint: "followRedirects: false",
    });
  }
  return found;
}

const ofDiscovered = /^__meta_kubernetes_[a-z]+_(label|annotation)_\(\.[+*]\)$/;

function writesAddress({ action = "", regex = "", replacement = "$1", targetLabel = "" }: Step) {
  if (targetLabel === "__address__" || targetLabel.includes("$")) return true;
  if (action.toLowerCase() !== "labelmap" || /^[a-zA-Z]/.test(replacement)) return false;
  return !(ofDiscovered.test(regex) && /^[$](\{1\}|1)$/.test(replacement));
}
