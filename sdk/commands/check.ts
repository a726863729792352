import { Failure } from "../basics/fail.ts";
import { command } from "./command.ts";
import { givenPath } from "./given-path.ts";
import { loadFleet } from "./load-fleet.ts";

const help = `npm run check: is the committed tree what the code makes, and does every law hold? Writes nothing.

  --base <revision>  what the upgrade starts from: a branch, tag or commit whose generated/ runs now.
                     Without it, the commit where this branch left main. Refused are changes that
                     Kubernetes does not take and removals that nobody declared. What cannot be
                     compared is told; where you named the base, it is a failure, and it stands for
                     every cluster whose branch git does not know here.
  --rules <folder>   instead, judge the rules in a folder that somebody else wrote, as they are written:
                     rule files of Prometheus and PrometheusRule objects, by the laws that hold anywhere;
                     what can only be LogQL as Loki's ruler reads it
  --object <file>    instead, judge what a team keeps in its own repository, for --cluster <name>: whether its
                     monitors, rules and routes are selected there, permitted and within limits
  --today            also fail for waivers, migrations and drafts whose last day has passed

Exit codes: 0 yes, 1 the tree differs, 2 content rejected, 3 could not run.`;

const options = {
  base: { type: "string" },
  cluster: { type: "string" },
  object: { type: "string" },
  rules: { type: "string" },
  today: { type: "boolean" },
} as const;

/** What judges is loaded only then: help does not need it, nor content that cannot be loaded. */
await command({ help, options }, async ({ base, cluster, object, rules, today }) => {
  if (rules === "") throw new Failure("Cannot judge rules: name their folder, --rules <folder>");
  if (cluster !== undefined && object === undefined) {
    const why = "only what --object <file> names is judged for one cluster";
    throw new Failure(
      `Cannot check cluster "${cluster}" alone: ${why}; without --cluster all are checked`,
    );
  }
  const fleet = await loadFleet();
  if (rules !== undefined) {
    const { checkRules } = await import("./check-rules.ts");
    return checkRules(givenPath(rules), fleet);
  }
  if (object !== undefined) {
    const { checkObject } = await import("./check-object.ts");
    return checkObject(givenPath(object), { name: cluster, fleet });
  }
  const { checkTree } = await import("./check-tree.ts");
  return checkTree(fleet, { base, today });
});
