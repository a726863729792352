import { randomBytes } from "node:crypto";
import type { ControlPlane } from "./control-plane.ts";

/** The key that Argo CD signs with; it will not start without. */
export function serverSecret(namespace: string): object {
  const key = randomBytes(32).toString("base64");
  const labels = { "app.kubernetes.io/part-of": "argocd" };
  const metadata = { name: "argocd-secret", namespace, labels };
  return { apiVersion: "v1", kind: "Secret", metadata, stringData: { "server.secretkey": key } };
}

/** What External Secrets is asked to make a Secret of. */
export interface DeclaredSecret {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly target: {
      readonly name: string;
      readonly template: {
        readonly metadata: { readonly labels: Readonly<Record<string, string>> };
        readonly data: Readonly<Record<string, string>>;
      };
    };
  };
}

/** The Secret that External Secrets would make, with these values out of the store. */
export function secretOf(
  { metadata: { namespace }, spec: { target } }: DeclaredSecret,
  values: Readonly<Record<string, string>>,
): object {
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name: target.name, namespace, labels: target.template.metadata.labels },
    stringData: { ...values, ...target.template.data },
  };
}

/** What a secret store would hold of a cluster, for Argo CD. */
export function clusterValues({ kubernetes }: ControlPlane): Record<string, string> {
  const config = {
    bearerToken: kubernetes.token,
    tlsClientConfig: { caData: Buffer.from(kubernetes.ca).toString("base64") },
  };
  return { server: kubernetes.url, config: JSON.stringify(config) };
}

/** What it would hold of a repository: here, the proxy that serves our copy, whose certificate is nobody's. */
export function repositoryValues(proxy: string): Record<string, string> {
  return { proxy, insecure: "true" };
}

/** What Argo CD is told of another project's repository: a registry's is its name, without a scheme. */
export interface UpstreamRepository {
  readonly type: "git" | "helm";
  readonly url: string;
}

/** A public repository needs no Secret, but ours is reached through the proxy. */
export function upstreamSecret(
  { type, url }: UpstreamRepository,
  { proxy, namespace }: { proxy: string; namespace: string },
): object {
  const labels = { "argocd.argoproj.io/secret-type": "repository" };
  const name = `upstream-${url.replace(/^.*:\/\//, "").replaceAll(/[^a-z0-9]+/g, "-")}`;
  const metadata = { name, namespace, labels };
  const oci = type === "helm" && !url.includes("://");
  const stringData = { type, url, ...(oci && { enableOCI: "true" }), ...repositoryValues(proxy) };
  return { apiVersion: "v1", kind: "Secret", metadata, stringData };
}
