import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { objectLabel } from "../../model/object-label.ts";
import { type Job, mayMeet, scrapedJobs, type ScrapedJobs } from "../../read/jobs.ts";
import { readerOfScrapes } from "../../read/reader-of-scrapes.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

export const ownJobs: ClusterCheck = {
  name: "own-jobs",
  law: "No scrape takes the job of another one's: rules know by it whose series they read, so nobody's targets may choose it.",
  run(cluster) {
    const scrapes = scrapedJobs(cluster).map((one) => ({
      ...one,
      reader: readerOfScrapes(one.application, cluster),
    }));
    return scrapes.flatMap((one, index) =>
      one.jobs.flatMap((job) => {
        // Of two that say theirs in full, the later one is told of.
        const others = job.end === undefined ? scrapes.slice(0, index) : scrapes;
        return finding({ one, job }, { others, cluster });
      }),
    );
  },
};

interface ReadJobs extends ScrapedJobs {
  readonly reader: string;
}

function finding(
  { one, job }: { one: ReadJobs; job: Job },
  { others, cluster }: { others: readonly ReadJobs[]; cluster: EvaluatedCluster },
): ClusterFinding[] {
  const known = others
    .filter((other) => other.object !== one.object && other.reader === one.reader)
    .flatMap((other) => other.jobs.map((its) => ({ other, its })))
    .find(
      ({ other, its }) => mayMeet(job, its) && !isShared({ one, other }, { job, its }, cluster),
    );
  if (!known) return [];
  const { other, its } = known;
  const { application, object, field } = one;
  const whose = `${other.application}/${objectLabel(other.object)}`;
  return [
    {
      ...{ application, object, field },
      message: `may give its series the job "${textOf(its)}", by which rules know those of ${whose}`,
      hint: "give them a job of their own: another name, or a beginning that no other job has (team/$1)",
    },
  ];
}

/** Instances of a component share its job, so that its rules fit each of them. */
function isShared(
  { one, other }: { one: ScrapedJobs; other: ScrapedJobs },
  { job, its }: { job: Job; its: Job },
  { applications }: EvaluatedCluster,
): boolean {
  const [mine, theirs] = [one, other].map(
    ({ application }) => applications.find(({ name }) => name === application)!.component.name,
  );
  return mine === theirs && (job.end === undefined) === (its.end === undefined);
}

function textOf({ start, end }: Job): string {
  return end === undefined ? start : `${start}...${end}`;
}
