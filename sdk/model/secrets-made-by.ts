import type { KubernetesObject } from "./kubernetes-object.ts";
import { ofKind } from "./of-kind.ts";

const certificate: ReadonlySet<string> = new Set(["ca.crt", "tls.crt", "tls.key"]);

/** The Secrets that controllers make of an object, and the keys that each has, where they are ours to say. */
export function secretsMadeBy(object: KubernetesObject): [string, ReadonlySet<string> | "any"][] {
  const external = ofKind(object, "ExternalSecret");
  if (external) {
    const { target, data, dataFrom } = external.spec ?? {};
    const { template } = target ?? {};
    const whole = dataFrom !== undefined || template !== undefined;
    const given = whole ? "any" : new Set((data ?? []).map(({ secretKey }) => secretKey));
    const said =
      template?.templateFrom || template?.mergePolicy === "Merge" ? undefined : template?.data;
    const keys = said ? new Set(Object.keys(said)) : given;
    return [[target?.name ?? object.metadata.name, keys]];
  }
  const issued = ofKind(object, "Certificate");
  if (issued) return [[issued.spec?.secretName ?? "", certificate]];
  const tls = ofKind(object, "Ingress")?.spec?.tls ?? [];
  if (!object.metadata.annotations?.["cert-manager.io/cluster-issuer"]) return [];
  return tls.flatMap(({ secretName }) => (secretName ? [[secretName, certificate]] : []));
}
