import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { deliveredRules } from "../read/delivered-rules.ts";
import type { Labels } from "./matcher.ts";

/** An alert as far as its rule determines the labels; its series bring others. */
export interface KnownAlert {
  readonly application: string;
  /** With `alertname`. */
  readonly labels: Labels;
}

/** Every alert that the rules of a cluster can raise. */
export function alertsOf({ applications }: Pick<EvaluatedCluster, "applications">): KnownAlert[] {
  return applications.flatMap((application) =>
    deliveredRules(application).flatMap(({ rule: { alert, labels } }) =>
      alert === undefined
        ? []
        : [{ application: application.name, labels: { ...labels, alertname: alert } }],
    ),
  );
}
