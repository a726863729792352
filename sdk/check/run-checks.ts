import type {
  EvaluatedApplication,
  EvaluatedCluster,
  EvaluatedFleet,
} from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Problem } from "../problem.ts";
import type { ClusterCheck, Finding, FleetCheck, ObjectCheck } from "./check.ts";
import { objectLabel } from "./object-label.ts";

export interface Checks {
  readonly objects: readonly ObjectCheck[];
  readonly clusters: readonly ClusterCheck[];
  readonly fleet: readonly FleetCheck[];
}

/** Every finding of every check, as problems that name cluster, application, object and field. */
export async function runChecks(fleet: EvaluatedFleet, checks: Checks): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [object, place] of distinctObjects(fleet)) {
    problems.push(...(await judgeObject(object, place, checks.objects)));
  }
  const shaped = problems.every(({ check }) => check !== "schema");
  for (const check of checks.clusters) {
    const clusters = check.bases ? [...fleet.clusters, fleet.neutral] : fleet.clusters;
    for (const cluster of clusters) {
      const findings = await tolerantly(shaped, () => judgeCluster(cluster, fleet, check));
      problems.push(...(findings ?? []));
    }
  }
  for (const check of checks.fleet) {
    problems.push(...check.run(fleet).map((problem) => ({ ...problem, check: check.name })));
  }
  return withoutEchoes(problems, fleet.neutral.facts.name);
}

interface Place {
  readonly cluster: string;
  readonly application: EvaluatedApplication;
}

/** Each object once with the first place it is delivered to; what only a base holds comes last. */
function distinctObjects({ clusters, neutral }: EvaluatedFleet): Map<KubernetesObject, Place> {
  const places = new Map<KubernetesObject, Place>();
  for (const { facts, applications } of [...clusters, neutral]) {
    for (const application of applications) {
      for (const object of application.objects) {
        if (!places.has(object)) places.set(object, { cluster: facts.name, application });
      }
    }
  }
  return places;
}

async function judgeObject(
  object: KubernetesObject,
  { cluster, application }: Place,
  checks: readonly ObjectCheck[],
): Promise<Problem[]> {
  const label = `${cluster}/${application.name}/${objectLabel(object)}`;
  const found: (Finding & { check: string })[] = [];
  for (const check of checks) {
    const shaped = found.every((finding) => finding.check !== "schema");
    const findings = await tolerantly(shaped, () => check.run(object));
    for (const finding of findings ?? []) found.push({ ...finding, check: check.name });
  }
  return mostTelling(found).map((finding) => ({
    ...finding,
    source: application.source,
    object: label,
  }));
}

async function judgeCluster(
  cluster: EvaluatedCluster,
  fleet: EvaluatedFleet,
  check: ClusterCheck,
): Promise<Problem[]> {
  const sources = new Map(cluster.applications.map(({ name, source }) => [name, source]));
  const findings = await check.run(cluster, fleet);
  return findings.map(({ application, object, ...finding }) => {
    const name = `${cluster.facts.name}/${application}`;
    return {
      ...finding,
      check: check.name,
      source: sources.get(application) ?? `clusters/${cluster.facts.name}.ts`,
      object: object ? `${name}/${objectLabel(object)}` : name,
    };
  });
}

/** Checks rely on the shapes that schemas promise: where one is broken they may stumble, and it is known why. */
async function tolerantly<T>(shaped: boolean, run: () => T): Promise<Awaited<T> | undefined> {
  try {
    return await run();
  } catch (error) {
    if (shaped) throw error;
    return undefined;
  }
}

/** Leaves out what the schema says of a field of which a law says more. */
function mostTelling<F extends Finding & { check: string }>(findings: readonly F[]): F[] {
  const told = new Set(findings.flatMap(({ check, field }) => (check === "schema" ? [] : [field])));
  return findings.filter(({ check, field }) => check !== "schema" || !told.has(field));
}

/** Leaves out what is said of a base when the same is said of a cluster. */
function withoutEchoes(problems: readonly Problem[], neutral: string): Problem[] {
  const rest = ({ check, object }: Problem) => `${check} ${object.slice(object.indexOf("/"))}`;
  const isBase = ({ object }: Problem) => object.startsWith(`${neutral}/`);
  const said = new Set(problems.filter((problem) => !isBase(problem)).map(rest));
  return problems.filter((problem) => !isBase(problem) || !said.has(rest(problem)));
}
