import { identityOf } from "../../model/kubernetes-object.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { sourceLines } from "../source-lines.ts";

export const uniqueObjects: ClusterCheck = {
  name: "unique-objects",
  law: "An object, told by group, kind, namespace and name, stands once on a cluster.",
  bases: true,
  run({ applications }, { neutral }) {
    // Alternatives of one stack may make the same object; in the bases they stand beside each other.
    const together = applications !== neutral.applications;
    const first = new Map<string, { application: string; source: string }>();
    return applications.flatMap(({ name: application, objects, source }) =>
      objects.flatMap((object): ClusterFinding[] => {
        const { kind, metadata } = object;
        const identity = `${together ? "" : application} ${identityOf(object)}`;
        const other = first.get(identity);
        if (!other) {
          first.set(identity, { application, source });
          return [];
        }
        const places = new Set(
          [other.source, source].map((at) => sourceLines(at, { kind, name: metadata.name })),
        );
        const message = `stands twice, also in ${other.application}`;
        return [{ application, object, message, hint: `see ${[...places].join(" and ")}` }];
      }),
    );
  },
};
