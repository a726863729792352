import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { addressesIn } from "./addresses-in.ts";
import { leaves, mapSettings, type Setting } from "./file-settings.ts";

/** Where a program is told to send something, and whose that is there. */
export interface Sent {
  readonly host: string;
  readonly tenant: string;
}

/** How Loki, Mimir, Cortex and Tempo are told whose it is, and how their agents' own files call that. */
const tenants = new Set(["X-Scope-OrgID", "tenant_id"]);
const urls = new Set(["url", "endpoint"]);

/**
 * What an object tells its program to send as some tenant: where a URL stands and a tenant beside or below it. Whoever
 * says the two in different files, or sends as whoever a label of the data names, is not seen.
 */
export function sentAs(object: KubernetesObject): Sent[] {
  const remoteWrite = ofKind(object, "Prometheus")?.spec.remoteWrite ?? [];
  const settings = [
    ...leaves([remoteWrite], "spec.remoteWrite"),
    ...mapSettings(object, (_, text) => [...tenants].some((name) => text.includes(name))),
  ];
  return settings.flatMap(({ name, value: tenant, field }, index) => {
    if (!tenants.has(name)) return [];
    const before = settings.slice(0, index).filter((one) => urls.has(one.name));
    const url = before.findLast((one) => field.startsWith(besides(one)));
    const [address] = addressesIn(url?.value ?? "");
    return address ? [{ host: address.host, tenant }] : [];
  });
}

/** What the fields beside a setting, and below those, begin with; of a file of lines that is each line. */
function besides({ field }: Setting): string {
  return field.replace(/\w+$/, "");
}
