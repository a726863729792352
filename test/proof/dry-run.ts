import type { KubernetesObject } from "../judges/go-yaml.ts";
import type { Kubernetes } from "../judges/kube-apiserver.ts";

/** What the API server has against objects; all empty where it takes them as they are. */
export interface Objections {
  /** Refusals and warnings, as kubectl prints them. */
  readonly said: string;
  /** Values that came back other than they were sent: `Deployment a.spec.replicas: 1 became 2`. */
  readonly changed: readonly string[];
}

/** Asks for a server-side apply of at least two objects that is not carried out. */
export async function dryRun(
  { kubectl }: Kubernetes,
  objects: readonly object[],
): Promise<Objections> {
  const args = ["apply", "--server-side", "--dry-run=server", "--output=json", "--filename=-"];
  const input = objects.map((object) => JSON.stringify(object)).join("\n---\n");
  const { code, stdout, stderr } = await kubectl(args, { input, codes: [0, 1] });
  if (code !== 0) return { said: stderr, changed: [] };
  const { items } = JSON.parse(stdout) as { readonly items: readonly KubernetesObject[] };
  const returned = new Map(items.map((object) => [nameOf(object), object]));
  const changed = (objects as readonly KubernetesObject[]).flatMap((object) =>
    changes(object, returned.get(nameOf(object)), nameOf(object)),
  );
  return { said: stderr, changed };
}

function nameOf({ kind, metadata }: KubernetesObject): string {
  return [kind, metadata.namespace, metadata.name].filter(Boolean).join(" ");
}

/** What the server adds to a map is its business; what was sent must come back as it is. */
function changes(sent: unknown, returned: unknown, path: string): string[] {
  // JSON leaves it out.
  if (sent === undefined) return [];
  if (isCollection(sent) && isCollection(returned) && lengthOf(sent) === lengthOf(returned)) {
    return Object.entries(sent).flatMap(([key, value]) =>
      changes(value, (returned as Readonly<Record<string, unknown>>)[key], `${path}.${key}`),
    );
  }
  return sent === returned
    ? []
    : [`${path}: ${JSON.stringify(sent)} became ${JSON.stringify(returned)}`];
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function lengthOf(value: object): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}
