import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { clusters, objectsOf } from "./evaluated.ts";

const jobs = clusters.flatMap(({ applications }) =>
  applications.flatMap((application) =>
    objectsOf(application, "Job").map(({ metadata }) => ({
      component: application.component.name,
      name: metadata?.labels?.["app.kubernetes.io/name"],
    })),
  ),
);

// A Job that failed keeps its name, and one that ended well does not see that what it prepared was lost.
test("each Job's runbook has the line by which it runs again", () => {
  if (jobs.length === 0) throw new NotInFleet("a Job that prepares something");
  for (const { component, name } of jobs) {
    const runbook = readFileSync(join(repository, "base", component, "RUNBOOK.md"), "utf8");
    expect(runbook).toContain(` delete job --selector app.kubernetes.io/name=${name}\n`);
  }
});
