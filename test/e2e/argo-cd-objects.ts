import { randomBytes } from "node:crypto";
import type { ControlPlane } from "./control-plane.ts";

/** The key that Argo CD signs with; it will not start without. */
export function serverSecret(namespace: string): object {
  const key = randomBytes(32).toString("base64");
  return secret({ name: "argocd-secret", namespace }, { "server.secretkey": key });
}

/** How Argo CD knows a cluster: by the name that Applications deliver to. */
export function clusterSecret({ name, kubernetes }: ControlPlane, namespace: string): object {
  const config = {
    bearerToken: kubernetes.token,
    tlsClientConfig: { caData: Buffer.from(kubernetes.ca).toString("base64") },
  };
  return secret(
    { name: `cluster-${name}`, namespace, type: "cluster" },
    { name, server: kubernetes.url, config: JSON.stringify(config) },
  );
}

/** How Argo CD reaches a repository: its real URL, but through the proxy that serves our copy. */
export function repositorySecret(
  url: string,
  { index, proxy, namespace }: { index: number; proxy: string; namespace: string },
): object {
  return secret(
    { name: `repository-${index}`, namespace, type: "repository" },
    // The certificate there is nobody's.
    { type: "git", url, proxy, insecure: "true" },
  );
}

function secret(
  { name, namespace, type }: { name: string; namespace: string; type?: "cluster" | "repository" },
  stringData: Readonly<Record<string, string>>,
): object {
  const labels = type
    ? { "argocd.argoproj.io/secret-type": type }
    : { "app.kubernetes.io/part-of": "argocd" };
  return { apiVersion: "v1", kind: "Secret", metadata: { name, namespace, labels }, stringData };
}
