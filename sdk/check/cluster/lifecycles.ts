import type { ClusterCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

export const lifecycles: ClusterCheck = {
  name: "lifecycles",
  law: "What nobody mends any more runs only where a waiver says why, and when that is looked at again.",
  run: ({ facts, applications }) =>
    applications.flatMap(({ name, component: { lifecycle } }) => {
      if (lifecycle?.status !== "endOfLife") return [];
      const { since, successor } = lifecycle;
      return [
        {
          application: name,
          message: `runs what has been at the end of its life since ${since}`,
          hint: `run ${successor} in its place, ${waiverLine("lifecycles", `${facts.name}/${name}`)}`,
        },
      ];
    }),
};
