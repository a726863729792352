import { requireJudge } from "./judge-path.ts";
import { run, RunError } from "./run.ts";
import { kubernetesVersions, schemaLocations } from "./schemas.ts";

/** What kubeconform says about one object that it does not accept. */
export interface KubeconformProblem {
  /** The file, or `stdin`. */
  readonly file: string;
  /** Such as `apps/v1 Deployment grafana`. */
  readonly object: string;
  readonly message: string;
}

export interface KubeconformResult {
  /** Objects that were looked at, so that a test can tell "all valid" from "nothing read". */
  readonly objects: number;
  readonly findings: readonly KubeconformProblem[];
}

interface Report {
  readonly resources: readonly {
    readonly filename: string;
    readonly version: string;
    readonly kind: string;
    readonly name: string;
    readonly msg: string;
  }[];
  readonly summary: Readonly<Record<"valid" | "invalid" | "errors" | "skipped", number>>;
}

/**
 * Validates files, or all files below folders, strictly; a kind without a schema is a finding.
 *
 * @param kubernetes one of `kubernetesVersions()`; the API server's own unless told
 */
export function kubeconform(
  files: readonly string[],
  kubernetes?: string,
): Promise<KubeconformResult> {
  return validate(files, "", kubernetes);
}

/** Like `kubeconform`, for objects that are in memory, such as those of `kustomizeBuild`. */
export function kubeconformObjects(
  objects: readonly unknown[],
  kubernetes?: string,
): Promise<KubeconformResult> {
  const input = objects.map((object) => JSON.stringify(object)).join("\n---\n");
  return validate(["-"], input, kubernetes);
}

async function validate(
  files: readonly string[],
  input: string,
  kubernetes: string = kubernetesVersions()[0] ?? "",
): Promise<KubeconformResult> {
  const result = await run(requireJudge("kubeconform"), [...flags(kubernetes), ...files], {
    input,
    codes: [0, 1],
  });
  if (!result.stdout.startsWith("{")) throw new RunError("kubeconform", result);
  const { resources, summary } = JSON.parse(result.stdout) as Report;
  const objects = summary.valid + summary.invalid + summary.errors + summary.skipped;
  const findings = resources.map((resource) => ({
    file: resource.filename,
    object: [resource.version, resource.kind, resource.name].filter(Boolean).join(" "),
    // Without the schema's path, which comes first and is long.
    message: resource.msg.replace(/^.*? - (?=at ')/s, ""),
  }));
  // It validates in parallel and reports in the order in which it is done.
  const order = ({ file, object, message }: KubeconformProblem) => `${file}\n${object}\n${message}`;
  return { objects, findings: findings.sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

function flags(kubernetes: string): string[] {
  const locations = schemaLocations().flatMap((location) => ["-schema-location", location]);
  return [
    "-strict",
    "-output",
    "json",
    "-summary",
    "-kubernetes-version",
    kubernetes,
    ...locations,
  ];
}
