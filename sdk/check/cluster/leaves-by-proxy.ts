import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import { goesByProxy } from "../../model/http-proxy.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { pastProxy } from "../past-proxy.ts";

export const leavesByProxy: ClusterCheck = {
  name: "leaves-by-proxy",
  law: "What leaves a cluster that has an HTTP proxy can go by it, and is told so: policies open no other way.",
  run({ facts, applications }) {
    const { httpProxy } = facts;
    if (httpProxy === undefined) return [];
    const leaving = applications.map((one) => ({
      ...one,
      hosts: one.hosts.filter(({ host }) => goesByProxy(facts, host)),
    }));
    return leaving.flatMap((one) => [
      ...unable(one),
      ...one.objects.flatMap((object) => untold(object, one, httpProxy.url)),
    ]);
  },
};

/** A proxy carries HTTP, and by CONNECT whatever stands on TLS from the first byte on. */
function unable({ name: application, hosts }: EvaluatedApplication): ClusterFinding[] {
  return hosts.flatMap(({ flow, host, speaks }) =>
    speaks === "tcp" || speaks === "udp"
      ? [
          {
            application,
            field: `flows.${flow}`,
            message: `leads to ${host} by ${speaks.toUpperCase()}, which no HTTP proxy carries, and httpProxy is the only way out`,
            hint: "another way to say it, by HTTPS, or a server inside",
          },
        ]
      : [],
  );
}

/** The operator's programs read no variables: their objects name the proxy. */
function untold(
  object: KubernetesObject,
  { name: application, hosts }: EvaluatedApplication,
  url: string,
): ClusterFinding[] {
  const place = { application, object };
  const told = (field: string) => ({
    ...{ ...place, field },
    message: `leads outside and not by ${url}, which is the only way out`,
    hint: "byProxy(cluster)",
  });
  const routes = ofKind(object, "AlertmanagerConfig");
  if (routes) return pastProxy(routes.spec, url).map((finding) => ({ ...place, ...finding }));
  const alertmanager = ofKind(object, "Alertmanager");
  if (alertmanager && hosts.length > 0) {
    const { global } = alertmanager.spec.alertmanagerConfiguration ?? {};
    return global?.httpConfig?.proxyUrl === url
      ? []
      : [told("spec.alertmanagerConfiguration.global.httpConfig.proxyUrl")];
  }
  const writes = ofKind(object, "Prometheus")?.spec?.remoteWrite ?? [];
  return writes.flatMap((write, index) =>
    hosts.some(({ host }) => hostOf(write.url) === host) && write.proxyUrl !== url
      ? [told(`spec.remoteWrite[${index}].proxyUrl`)]
      : [],
  );
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/([^/:]+)/.exec(url)?.[1];
}
