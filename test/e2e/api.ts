import { request } from "node:https";
import type { KubernetesObject } from "../judges/go-yaml.ts";
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

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Creates an object, or asks what is asked in this way, as a SubjectAccessReview is.
 *
 * @param object with `apiVersion` and `kind`; `path` is that of the collection
 * @param options `as` is the user to impersonate, with the groups
 */
export function post(
  kubernetes: Kubernetes,
  path: string,
  { object, as }: { readonly object: object; readonly as?: readonly [user: string, ...string[]] },
): Promise<Answer> {
  const [user, ...groups] = as ?? [];
  return send(kubernetes, path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(user !== undefined && { "impersonate-user": user, "impersonate-group": groups }),
    },
    body: JSON.stringify(object),
  });
}

function read(kubernetes: Kubernetes, path: string): Promise<Answer> {
  return send(kubernetes, path, { method: "GET", headers: {}, body: "" });
}

interface Question {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
}

// Not by kubectl: polling that way would take a good part of the processors from what is tested.
function send(
  { url, ca, token }: Kubernetes,
  path: string,
  { method, headers: more, body: sent }: Question,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: "application/json", ...more };
    const question = request(`${url}${path}`, { method, ca, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    question.on("error", reject).end(sent);
  });
}
