import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { Finding } from "../model/finding.ts";
import type { ClusterCheck, ClusterFinding, FleetCheck, ObjectCheck } from "./check.ts";
import { judgeObjects } from "./judge-objects.ts";
import { lawFailure } from "./law-failure.ts";
import { objectLabel } from "../model/object-label.ts";
import { soundFleet } from "./sound-fleet.ts";
import { suspect } from "./suspect.ts";
import { touchedBy } from "./touched-by.ts";

export interface Checks {
  /** The schema stands first: the others rely on the shapes that it promises. */
  readonly objects: readonly [schema: ObjectCheck, ...laws: ObjectCheck[]];
  readonly clusters: readonly ClusterCheck[];
  readonly fleet: readonly FleetCheck[];
}

/**
 * Every finding of every check, each naming cluster, application, object and field. An object
 * that its schema refuses is seen by no other law, and no law speaks of what is missing because of it.
 *
 * @param earlier what evaluation found, which is part of the result: what that names is not whole either
 */
export async function runChecks(
  fleet: EvaluatedFleet,
  { objects: [schema, ...laws], clusters, fleet: fleetLaws }: Checks,
  earlier: readonly Finding[] = [],
): Promise<Finding[]> {
  const refused = await judgeObjects(fleet, [schema]);
  const broken = new Set(earlier.map(({ object }) => object.split("/", 2).join("/")));
  const sound = soundFleet(fleet, { refused: refused.objects, broken });
  const judged = await judgeObjects(sound, laws);
  const findings = [...earlier, ...refused.findings, ...judged.findings];
  for (const cluster of [...sound.clusters, sound.neutral]) {
    const touched = touchedBy(broken, cluster, sound.definition);
    for (const check of clusters) {
      if (cluster === sound.neutral && !check.bases) continue;
      findings.push(...(await judgeCluster(cluster, sound, { check, touched })));
    }
  }
  for (const check of fleetLaws) findings.push(...(await judgeFleet(sound, check)));
  return withoutEchoes(findings, sound.neutral.facts.name);
}

async function judgeCluster(
  cluster: EvaluatedCluster,
  fleet: EvaluatedFleet,
  { check, touched }: { check: ClusterCheck; touched: ReadonlySet<string> },
): Promise<Finding[]> {
  const findings = await clusterFindings(cluster, fleet, { check, touched });
  const sources = new Map([
    ...cluster.applications.map(({ name, source }) => [name, source] as const),
    ...cluster.upstreams.map(({ name, stack }) => [name, `apps/${stack.name}.ts`] as const),
  ]);
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

/** What a law finds, but for the applications of which it cannot speak, or that it fails. */
async function clusterFindings(
  cluster: EvaluatedCluster,
  fleet: EvaluatedFleet,
  { check, touched }: { check: ClusterCheck; touched: ReadonlySet<string> },
): Promise<readonly ClusterFinding[]> {
  try {
    const findings = await check.run(cluster, fleet);
    return findings.filter(({ application }) => !touched.has(application));
  } catch (error) {
    const at = await suspect([cluster], ([part]) => check.run(part!, fleet));
    return [{ application: "*", ...at, ...lawFailure(check.name, error) }];
  }
}

async function judgeFleet(fleet: EvaluatedFleet, check: FleetCheck): Promise<Finding[]> {
  try {
    return check.run(fleet).map((finding) => ({ ...finding, check: check.name }));
  } catch (error) {
    const at = await suspect([fleet.neutral, ...fleet.clusters], ([neutral, ...clusters]) =>
      check.run({ ...fleet, neutral: neutral!, clusters }),
    );
    const { application = "*", object } = at ?? {};
    const label = [`*/${application}`, ...(object ? [objectLabel(object)] : [])].join("/");
    const source = "clusters/index.ts";
    return [{ check: check.name, source, object: label, ...lawFailure(check.name, error) }];
  }
}

/** Leaves out what is said of a base when the same is said of a cluster. */
function withoutEchoes(findings: readonly Finding[], neutral: string): Finding[] {
  const rest = ({ check, object }: Finding) => `${check} ${object.slice(object.indexOf("/"))}`;
  const isBase = ({ object }: Finding) => object.startsWith(`${neutral}/`);
  const said = new Set(findings.filter((finding) => !isBase(finding)).map(rest));
  return findings.filter((finding) => !isBase(finding) || !said.has(rest(finding)));
}
