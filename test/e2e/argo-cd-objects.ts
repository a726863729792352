import { randomBytes } from "node:crypto";
import type { ControlPlane } from "./control-plane.ts";

// An Application that delivers Applications waits for one wave only if it is told what healthy means.
const applicationHealth = `
local health = { status = "Progressing", message = "not looked at yet" }
if obj.status ~= nil and obj.status.health ~= nil then
  health.status = obj.status.health.status
  health.message = obj.status.health.message or ""
end
return health
`;

/** Settings that the platform's Argo CD must have. */
export const settings = {
  "resource.customizations.health.argoproj.io_Application": applicationHealth,
};

/** The key that Argo CD signs with; it will not start without. */
export function serverSecret(namespace: string): object {
  return secret("argocd-secret", namespace, {
    "server.secretkey": randomBytes(32).toString("base64"),
  });
}

/** How Argo CD knows a cluster: by the name that Applications deliver to. */
export function clusterSecret({ name, kubernetes }: ControlPlane, namespace: string): object {
  const config = {
    bearerToken: kubernetes.token,
    tlsClientConfig: { caData: Buffer.from(kubernetes.ca).toString("base64") },
  };
  return secret(
    `cluster-${name}`,
    namespace,
    { name, server: kubernetes.url, config: JSON.stringify(config) },
    "cluster",
  );
}

/** How Argo CD reaches a repository: its real URL, but through the proxy that serves our copy. */
export function repositorySecret(
  url: string,
  options: { readonly index: number; readonly proxy: string; readonly namespace: string },
): object {
  return secret(
    `repository-${options.index}`,
    options.namespace,
    // The certificate there is nobody's.
    { type: "git", url, proxy: options.proxy, insecure: "true" },
    "repository",
  );
}

function secret(
  name: string,
  namespace: string,
  stringData: Readonly<Record<string, string>>,
  type?: "cluster" | "repository",
): object {
  const labels = type
    ? { "argocd.argoproj.io/secret-type": type }
    : { "app.kubernetes.io/part-of": "argocd" };
  return { apiVersion: "v1", kind: "Secret", metadata: { name, namespace, labels }, stringData };
}
