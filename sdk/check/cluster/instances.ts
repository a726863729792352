import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import { matches } from "../../model/matches.ts";
import type { OwnPods } from "../../model/pods.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

interface Group {
  readonly application: EvaluatedApplication;
  readonly pods: OwnPods;
}

export const instances: ClusterCheck = {
  name: "instances",
  law: "No labels of an instance's pods select those of another one, and no job is that of two components.",
  run({ applications }) {
    const groups = applications.flatMap((application) =>
      application.pods
        .filter(({ outside }) => !outside)
        .map((pods): Group => ({ application, pods })),
    );
    return [...groups.flatMap((group) => selecting(group, groups)), ...sharedJobs(applications)];
  },
};

function selecting({ application, pods }: Group, all: readonly Group[]): ClusterFinding[] {
  const { name, namespace, labels } = pods;
  const others = all.filter(
    (other) =>
      other.pods !== pods &&
      other.pods.namespace === namespace &&
      matches({ matchLabels: labels }, other.pods.labels),
  );
  return others.map(({ application: { name: by }, pods: other }) => ({
    application: application.name,
    field: "pods",
    message: `the labels of its pods "${name}" select "${other.name}" of "${by}" as well`,
    hint: "name one of the applications otherwise, or give the pods labels of their own",
  }));
}

/** Rules tell programs apart by the job of their series. */
function sharedJobs(applications: readonly EvaluatedApplication[]): ClusterFinding[] {
  const owners = new Map<string, string>();
  return applications.flatMap(({ name, component, facets }) => {
    const jobs = new Set((facets.scrapes ?? []).map(({ port }) => port.of.job));
    return [...jobs].flatMap((job): ClusterFinding[] => {
      const owner = owners.get(job) ?? component.name;
      owners.set(job, owner);
      if (owner === component.name) return [];
      const message = `its series have the job "${job}", as those of "${owner}" do`;
      return [{ application: name, field: "scrapes", message, hint: "name one of them otherwise" }];
    });
  });
}
