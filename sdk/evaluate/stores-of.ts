import type { AnyComponent } from "../model/component.ts";
import type { Datasource } from "../model/dashboard.ts";
import type { Reads, Written } from "../model/facet.ts";
import type { Connected } from "./connect.ts";
import type { EvaluatedApplication } from "./evaluated.ts";
import { memberOf } from "./member.ts";
import type { Placed } from "./place.ts";
import type { Asked } from "./reach.ts";
import type { Origin, Report } from "./report.ts";
import { datasources } from "./result-shapes.ts";

/** The stores that an application shows dashboards of. */
export function datasourcesOf(
  { application, context: { cluster, options } }: Placed,
  { connections: flows }: Connected,
  { origin, report }: { origin: Origin; report: Report },
): readonly Datasource[] {
  const component: AnyComponent = application.component;
  if (!component.datasources) return [];
  const run = () => component.datasources!({ cluster, flows, options });
  return memberOf("datasources", run, { shape: datasources, origin, report }) ?? [];
}

/** What the role of a ruler was asked by those of its own cluster. */
export function writtenTo(
  { name, application: { component } }: Placed,
  asked: readonly Asked[],
  cluster: string,
): EvaluatedApplication["written"] {
  const way: Reads["rules"] = (component as AnyComponent).reads?.rules;
  if (typeof way !== "object") return [];
  return asked
    .filter(
      ({ provider, role, from }) => provider === name && role === way.ruler && from === cluster,
    )
    .map(({ by, asks }) => ({ by, ...(asks as Written) }));
}
