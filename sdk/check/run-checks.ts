import { remembered } from "../basics/remembered.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { Finding } from "../model/finding.ts";
import type { ClusterCheck, ClusterFinding, FleetCheck, ObjectCheck } from "./check.ts";
import { atChoice } from "./at-choice.ts";
import { judgeObjects } from "./judge-objects.ts";
import { type LawFailure, lawFailures } from "./law-failure.ts";
import { objectLabel } from "../model/object-label.ts";
import { soundFleet } from "./sound-fleet.ts";
import { suspect } from "./suspect.ts";
import { thrownAtChoice } from "./thrown-at-choice.ts";

export interface Checks {
  /** The schema stands first: the others rely on the shapes that it promises. */
  readonly objects: readonly [schema: ObjectCheck, ...laws: ObjectCheck[]];
  /** The `import.meta.url` of the module that lists those: which objects satisfied them is remembered. */
  readonly module?: string;
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
  { objects: [schema, ...laws], module, clusters, fleet: fleetLaws }: Checks,
  earlier: readonly Finding[] = [],
): Promise<Finding[]> {
  const refused = await judgeObjects(fleet, [schema]);
  const broken = new Set(earlier.map(({ object }) => object.split("/", 2).join("/")));
  const sound = soundFleet(fleet, { refused: refused.objects, broken });
  const judged = await judgeObjects(sound, laws, module);
  const findings = [...earlier, ...refused.findings, ...judged.findings];
  const failures = [...refused.failures, ...judged.failures];
  const fails = (failure: LawFailure) => void failures.push(failure);
  for (const cluster of [...sound.clusters, sound.neutral]) {
    for (const check of clusters) {
      if (cluster === sound.neutral && !check.bases) continue;
      findings.push(...(await judgeCluster(cluster, sound, { check, fails })));
    }
  }
  for (const check of fleetLaws) findings.push(...(await judgeFleet(sound, check, fails)));
  const all = [...findings, ...lawFailures(failures)];
  const ofObjects = new Set([schema, ...laws].map(({ name }) => name));
  const placed = thrownAtChoice(atChoice(all, fleet, ofObjects), fleet);
  return withoutEchoes(placed, sound.neutral.facts.name);
}

interface Judging {
  readonly check: ClusterCheck;
  readonly fails: (failure: LawFailure) => void;
}

async function judgeCluster(
  cluster: EvaluatedCluster,
  fleet: EvaluatedFleet,
  judging: Judging,
): Promise<Finding[]> {
  const placeOf = ({ application, object }: Pick<ClusterFinding, "application" | "object">) => {
    const name = `${cluster.facts.name}/${application}`;
    return {
      source: sourcesOf(cluster).get(application) ?? `clusters/${cluster.facts.name}.ts`,
      object: object ? `${name}/${objectLabel(object)}` : name,
    };
  };
  const { check, fails } = judging;
  try {
    const found = await check.run(cluster, fleet);
    return found
      .filter(({ application }) => !cluster.touched?.has(application))
      .map(({ application, object, chosen, ...finding }) => ({
        ...{ ...finding, check: check.name },
        ...placeOf({ application, ...(object && { object }) }),
        ...(chosen && { source: chosenIn(cluster, application) }),
      }));
  } catch (error) {
    const at = await suspect([cluster], ([part]) => check.run(part!, fleet));
    fails({ law: check.name, error, ...placeOf({ application: "*", ...at }) });
    return [];
  }
}

/** The file that each application of a cluster is told of, by its name. */
const sourcesOf = remembered(
  ({ applications, upstreams }: EvaluatedCluster) =>
    new Map([
      ...applications.map(({ name, source }) => [name, source] as const),
      ...upstreams.map(({ name, stack }) => [name, `apps/${stack.name}.ts`] as const),
    ]),
);

function chosenIn({ applications, facts }: EvaluatedCluster, application: string): string {
  const one = applications.find(({ name }) => name === application);
  return one?.chosenIn ?? `clusters/${facts.name}.ts`;
}

async function judgeFleet(
  fleet: EvaluatedFleet,
  check: FleetCheck,
  fails: Judging["fails"],
): Promise<Finding[]> {
  try {
    return check.run(fleet).map((finding) => ({ ...finding, check: check.name }));
  } catch (error) {
    const at = await suspect([fleet.neutral, ...fleet.clusters], ([neutral, ...clusters]) =>
      check.run({ ...fleet, neutral: neutral!, clusters }),
    );
    const { application = "*", object } = at ?? {};
    const label = [`*/${application}`, ...(object ? [objectLabel(object)] : [])].join("/");
    fails({ law: check.name, error, source: "clusters/index.ts", object: label });
    return [];
  }
}

/** Leaves out what is said of a base when the same is said of a cluster. */
function withoutEchoes(findings: readonly Finding[], neutral: string): Finding[] {
  const rest = ({ check, object }: Finding) => `${check} ${object.slice(object.indexOf("/"))}`;
  const isBase = ({ object }: Finding) => object.startsWith(`${neutral}/`);
  const said = new Set(findings.filter((finding) => !isBase(finding)).map(rest));
  return findings.filter((finding) => !isBase(finding) || !said.has(rest(finding)));
}
