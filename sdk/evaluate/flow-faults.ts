import type { Flow, Flows } from "../model/flow.ts";
import type { Origin, Report } from "./report.ts";

/** The types forbid an end that nobody declares, but `generate` does not wait for the types. */
export function areWhole(flows: Flows, origin: Origin, report: Report): boolean {
  const broken = Object.entries<Flow | undefined>(flows).filter(
    ([, flow]) => !endsOf(flow).every((end) => typeof end === "object" && end !== null),
  );
  for (const [name, flow] of broken) {
    const purpose = flow?.purpose === undefined ? "" : ` (${flow.purpose})`;
    report({
      ...{ ...origin, check: "flows", field: `flows.${name}` },
      message: `Cannot connect${purpose}: it names a port, a role or pods that nobody declares`,
      hint: "npm run types shows which",
    });
  }
  return broken.length === 0;
}

function endsOf(flow: Flow | undefined): readonly unknown[] {
  if (!flow) return [undefined];
  return flow.direction === "to" ? [flow.target, ...flow.by] : [flow.source, flow.port];
}
