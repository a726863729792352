import type { Scene } from "../../sdk/model/rule-test.ts";
import type { DeliveredRule } from "../../sdk/read/delivered-rules.ts";
import { withRecords } from "../../sdk/rules/with-records.ts";
import { judgeProofs } from "./judge-proofs.ts";

type Labels = Readonly<Record<string, string>>;

/** What Prometheus itself says of alerts beside their own labels. */
const itsOwn: ReadonlySet<string> = new Set(["__name__", "alertstate"]);

/**
 * The alerts that fire at the moment of each scene, by their labels with `alertname`, as promtool sees them. Only
 * rules that read a series of the scene are asked: the others would tell of what it leaves out.
 */
export async function firingIn(
  scenes: readonly Scene[],
  all: readonly DeliveredRule[],
): Promise<Labels[][]> {
  const answers = await judgeProofs(
    scenes.map(({ series, at, interval = "1m" }) => ({
      rules: rulesAbout(Object.keys(series), all),
      tests: [
        {
          ...{ name: "what fires", interval },
          input_series: Object.entries(series).map(([one, values]) => ({ series: one, values })),
          promql_expr_test: [
            { expr: 'ALERTS{alertstate="firing"}', eval_time: at, exp_samples: [] },
          ],
        },
      ],
    })),
  );
  return answers.map((answer = "") => alertsIn(answer));
}

function rulesAbout(
  series: readonly string[],
  all: readonly DeliveredRule[],
): readonly DeliveredRule[] {
  const metrics = new Set(series.map((one) => /^[\w:]+/.exec(one)?.[0]));
  const chains = all.filter(({ alert }) => alert).map((rule) => withRecords(rule, all));
  const read = chains.filter((chain) =>
    chain.some(({ expr }) =>
      (expr.match(/[a-zA-Z_:][\w:]*/g) ?? []).some((word) => metrics.has(word)),
    ),
  );
  return [...new Set(read.flat())];
}

/** promtool prints what it got as `{__name__="ALERTS", alertname="A", ...} 1E+00, ...`. */
function alertsIn(complaint: string): Labels[] {
  const printed = complaint.match(/\{__name__="ALERTS"(?:"(?:[^"\\]|\\.)*"|[^"}])*\}/g) ?? [];
  if (complaint !== "" && printed.length === 0) throw new Error(complaint);
  return printed.map((one) => {
    const pairs = [...one.matchAll(/(\w+)=("(?:[^"\\]|\\.)*")/g)];
    const labels = pairs.map(([, name = "", value = ""]) => [name, JSON.parse(value) as string]);
    return Object.fromEntries(labels.filter(([name = ""]) => !itsOwn.has(name))) as Labels;
  });
}
