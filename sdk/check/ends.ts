import type { EvaluatedFleet } from "../evaluate/evaluated.ts";

const words = { deprecated: "deprecated", endOfLife: "at the end of its life" } as const;

/** What a fleet runs that its makers give up, a line for each component: `minio is at the end of its life since ...`. */
export function ends({ clusters }: Pick<EvaluatedFleet, "clusters">): string[] {
  const running = new Map<string, string>();
  for (const { facts, applications } of clusters) {
    for (const { component } of applications) {
      if (component.lifecycle === undefined) continue;
      const { status, since, evidence, successor } = component.lifecycle;
      const end = `${component.name} is ${words[status]} since ${since} (${evidence}): ${successor} takes its place`;
      const others = running.get(end);
      running.set(end, others === undefined ? facts.name : `${others}, ${facts.name}`);
    }
  }
  return [...running].map(([end, on]) => `${on}: ${end}`).sort();
}
