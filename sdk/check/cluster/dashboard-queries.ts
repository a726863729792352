import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import { loadGrammar } from "../../promql/parse.ts";
import { queriesOf } from "../../read/queries.ts";
import type { Remark } from "../../promql/remark.ts";
import { finding, type Rule } from "../../read/rules.ts";
import { typeFaults } from "../../promql/types.ts";
import type { ClusterCheck } from "../check.ts";

/** What they ask for, the laws about rules judge. */
export const dashboardQueries: ClusterCheck = {
  name: "dashboard-queries",
  law: "Every query of a dashboard is PromQL once Grafana has put its variables in.",
  run: ({ applications }) => {
    const shown = applications.flatMap(({ name, facets: { dashboards = [] } }) =>
      dashboards.map((dashboard) => ({ application: name, dashboard })),
    );
    return unlessSatisfied(
      import.meta.url,
      shown.map(({ application, dashboard }) => application + digest(dashboard)),
      async () => {
        await loadGrammar();
        return shown.flatMap(({ application, dashboard }) =>
          queriesOf(dashboard).flatMap((query) =>
            faults(query).map((remark) => ({ application, ...finding(query, remark) })),
          ),
        );
      },
    );
  },
};

function faults({ parsed }: Rule): readonly Remark[] {
  if ("expression" in parsed) return typeFaults(parsed.expression);
  return [parsed.fault];
}
