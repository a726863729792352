import { parse } from "yaml";
import { logqlFile } from "../../fragments/ruler-file.ts";
import { loadLogqlGrammar, logqlFaults } from "../../logql/logql-faults.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import { position } from "../../promql/position.ts";
import type { DeliveredRule } from "../../rules/delivered-rules.ts";
import type { Finding, ObjectCheck } from "../check.ts";
import { ofKind } from "../of-kind.ts";

interface File {
  readonly groups?: readonly { readonly rules?: readonly DeliveredRule[] }[];
}

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
      return files.flatMap(([key, text]) => faults(`data["${key}"]`, parse(text) as File));
    });
  },
};

function faults(file: string, { groups = [] }: File): Finding[] {
  return groups.flatMap(({ rules = [] }, group) =>
    rules.flatMap(({ alert, record, expr }, index) =>
      logqlFaults(expr, { alert: alert !== undefined }).map(({ at, message, hint }) => ({
        field: `${file}.groups[${group}].rules[${index}].expr`,
        message: `${alert ?? record}${at ? `, ${position(expr, at.from)}` : ""}: ${message}`,
        ...(hint && { hint }),
      })),
    ),
  );
}
