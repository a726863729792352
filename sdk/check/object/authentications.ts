import { fieldOf, walk } from "../../basics/walk.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { groupOf } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";

/** Source: prometheus-operator v0.93.1, `pkg/apis/monitoring/v1/http_config.go` and `v1alpha1/validation.go`. */
const ways = ["authorization", "basicAuth", "bearerTokenSecret", "oauth2"];

export const authentications: ObjectCheck = {
  name: "authentications",
  law: "A request of Prometheus or Alertmanager says in one way at most who it is of: the operator refuses what says it in several.",
  run(object) {
    if (groupOf(object.apiVersion) !== "monitoring.coreos.com") return [];
    const findings: ObjectFinding[] = [];
    walk(object["spec"], (value, path) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return;
      const said = ways.filter((way) => way in value);
      if (said.length < 2) return;
      const message = `says by ${said.join(" and ")} who it is: the operator refuses it`;
      findings.push({ field: fieldOf(["spec", ...path]), message, hint: "leave one of them" });
    });
    return findings;
  },
};
