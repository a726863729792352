import { get } from "node:https";
import type { KubernetesObject } from "../judges/kubernetes-yaml.ts";
import type { Kubernetes } from "../judges/kube-apiserver.ts";

/** What the tests read of a live object, whatever its kind. */
export interface LiveObject extends KubernetesObject {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid: string;
    readonly resourceVersion: string;
    readonly creationTimestamp: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly [key: string]: unknown;
  };
}

/**
 * Every object of one kind, `[]` when the API server does not know the kind (yet).
 *
 * @param path `/api/v1/secrets`, `/apis/argoproj.io/v1alpha1/namespaces/argocd/applications`
 */
export async function listObjects<T extends LiveObject = LiveObject>(
  kubernetes: Kubernetes,
  path: string,
): Promise<T[]> {
  const { status, body } = await read(kubernetes, path);
  if (status === 404) return [];
  if (status !== 200) throw new Error(`GET ${kubernetes.url}${path}: ${status} ${body}`);
  return (JSON.parse(body) as { items: T[] }).items;
}

/** One object, or undefined when there is none. */
export async function readObject<T extends LiveObject = LiveObject>(
  kubernetes: Kubernetes,
  path: string,
): Promise<T | undefined> {
  const { status, body } = await read(kubernetes, path);
  if (status === 404) return undefined;
  if (status !== 200) throw new Error(`GET ${kubernetes.url}${path}: ${status} ${body}`);
  return JSON.parse(body) as T;
}

// Not by kubectl: polling that way would take a good part of the processors from what is tested.
function read(
  { url, ca, token }: Kubernetes,
  path: string,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
    get(`${url}${path}`, { ca, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    }).on("error", reject);
  });
}
