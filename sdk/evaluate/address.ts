import type { External } from "../model/external.ts";
import type { Address } from "../model/flow.ts";
import type { OwnPort } from "../model/pods.ts";

/** How a port of pods is reached inside its cluster. */
export function portAddress(
  { of, name, number, servicePort, peers, speaks }: OwnPort,
  by: string,
): Address {
  const service = peers === true ? of.headless : of.service;
  const host = `${service}.${of.namespace}.svc`;
  // A headless Service leads to the pods themselves, and changes no port.
  const port = peers === true ? number : (servicePort ?? number);
  const authority = `${host}:${port}`;
  return {
    ...{ host, port, name: by, service, namespace: of.namespace, portName: name },
    url: speaks === "http" || speaks === "https" ? `${speaks}://${authority}` : authority,
  };
}

/** How a host outside is reached; a scheme's own port is left out of its URL. */
export function externalAddress({ host, number, speaks }: External, name: string): Address {
  const usual = { http: 80, https: 443 };
  const authority = `${host}:${number}`;
  const url =
    speaks === "http" || speaks === "https"
      ? `${speaks}://${number === usual[speaks] ? host : authority}`
      : authority;
  return { host, port: number, url, name, service: "", namespace: "", portName: "" };
}

/** How pods reach the API server; of any pod there is no address. */
export function placeAddress(): Address {
  const host = "kubernetes.default.svc";
  return {
    host,
    port: 443,
    url: `https://${host}`,
    name: host,
    service: "",
    namespace: "",
    portName: "https",
  };
}
