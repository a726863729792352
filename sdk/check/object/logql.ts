import { logqlFile } from "../../fragments/ruler-file.ts";
import { loadLogqlGrammar, logqlFaults } from "../../logql/logql-faults.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import { position } from "../../promql/position.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";
import { rulesOfFile } from "../rule-file.ts";

export const logql: ObjectCheck = {
  name: "logql",
  law: "Every expression in a ConfigMap's *.logql.yaml is LogQL that Loki's ruler takes: a number, compared with a threshold where it alerts.",
  run(object) {
    const files = Object.entries(ofKind(object, "ConfigMap")?.data ?? {}).filter(([key]) =>
      key.endsWith(logqlFile),
    );
    if (files.length === 0) return [];
    return unlessSatisfied(import.meta.url, [digest(object)], async () => {
      await loadLogqlGrammar();
      return files.flatMap(([key, text]) => judge(`data["${key}"]`, text));
    });
  },
};

function judge(file: string, text: string): ObjectFinding[] {
  const rules = rulesOfFile(text);
  if (typeof rules === "string") return [{ field: file, message: rules, hint: "use rulesFile()" }];
  return rules.flatMap(({ field, rule: { alert, record, expr } }) =>
    logqlFaults(expr, { alert: alert !== undefined }).map(({ at, message, hint }) => ({
      field: `${file}.${field}.expr`,
      message: `${alert ?? record}${at ? `, ${position(expr, at.from)}` : ""}: ${message}`,
      ...(hint && { hint }),
    })),
  );
}
