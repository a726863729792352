import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { isJob } from "../../model/is-job.ts";
import { matches } from "../../model/matches.ts";
import { phases } from "../../model/phase.ts";
import { type Pods, podsOf } from "../../read/pods.ts";
import type { ClusterCheck } from "../check.ts";

export const beforeJobs: ClusterCheck = {
  name: "before-jobs",
  law: "What a Job connects to in other applications comes up in an earlier phase: a Job that failed stays failed.",
  run(cluster) {
    const jobs = podsOf(cluster).filter(({ object }) => isJob(object));
    return jobs.flatMap((job) =>
      tooLate(job, cluster).map(({ name, phase }) => ({
        ...{ application: job.application, object: job.object },
        message: `connects to "${name}", which the phase "${phase}" brings up: nothing may answer there before the Job has failed`,
        hint: `an earlier phase for "${name}", or a later one for "${job.application}"`,
      })),
    );
  },
};

/** The applications that its pods connect to, and that do not come up before it. */
function tooLate(
  { application, labels }: Pods,
  { applications, connections }: EvaluatedCluster,
): EvaluatedApplication[] {
  const one = applications.find(({ name }) => name === application);
  const own = one?.pods.find((pods) => matches({ matchLabels: pods.labels }, labels));
  const ends = connections.flatMap(({ source, target }) =>
    source === own && "of" in target ? [target.of] : [],
  );
  return applications.filter(
    (other) =>
      other !== one &&
      phases.indexOf(other.phase) >= phases.indexOf(one!.phase) &&
      other.pods.some((pods) => ends.includes(pods)),
  );
}
