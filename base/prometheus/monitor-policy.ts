import type { ClusterFacts, Resource } from "../../sdk/index.ts";
import { teamPolicy } from "./team-policy.ts";

/** Of a label or annotation of an object that was discovered, none of whose names begins or ends with `_`. */
const named = String.raw`^__meta_kubernetes_[a-z]+_(label|annotation)_\(\.[+*]\)$`;
const plain = String.raw`^[$]([{]1[}]|1)$`;

const writesAddress =
  "has(step.targetLabel) && (step.targetLabel == '__address__' || step.targetLabel.contains('$'))";
const mapsAnything =
  "has(step.action) && step.action.lowerAscii() == 'labelmap'" +
  " && !(has(step.replacement) && step.replacement.matches('^[a-zA-Z]'))" +
  ` && !(has(step.regex) && step.regex.matches(r'${named}')` +
  ` && (!has(step.replacement) || step.replacement.matches(r'${plain}')))`;

/** What a monitor may not say, given its endpoints. */
function validations(endpoints: string, follows: boolean) {
  const none = (bad: string) =>
    `!has(object.spec.${endpoints}) || !object.spec.${endpoints}.exists(endpoint, ${bad})`;
  return [
    {
      expression: none(
        `has(endpoint.relabelings) && endpoint.relabelings.exists(step, (${writesAddress}) || (${mapsAnything}))`,
      ),
      message: "a relabeling could write __address__, and lead to what is not the team's",
    },
    {
      expression: none("has(endpoint.proxyUrl) || has(endpoint.oauth2)"),
      message: "a proxyUrl or oauth2 leads to what is not the team's",
    },
    {
      expression: none("has(endpoint.interval) && endpoint.interval.contains('ms')"),
      message: "an interval counts milliseconds: a second is the least",
    },
    ...(follows
      ? []
      : [
          {
            expression: none("!has(endpoint.followRedirects) || endpoint.followRedirects"),
            message: "followRedirects is not false: a target could send Prometheus to the store",
          },
        ]),
  ];
}

/**
 * Refuses monitors of teams that lead elsewhere than to what was discovered in their namespace, or ask it without pause:
 * no limit of Prometheus says how often a target is scraped. A store that this Prometheus
 * writes to takes from it requests of any path, by some of which it ends (Cortex v1.21.1, `pkg/api/api.go`: GET
 * `/ingester/shutdown`), so beside it nobody is sent on.
 */
export function monitorPolicy(
  { name: instance }: { readonly name: string },
  cluster: ClusterFacts,
  { writes }: { readonly writes: boolean },
): Resource[] {
  const kinds = { servicemonitors: "endpoints", podmonitors: "podMetricsEndpoints" };
  return Object.entries(kinds).flatMap(([resource, endpoints]) => {
    const policy = { name: `${instance}-${resource}`, resource };
    return teamPolicy({ ...policy, validations: validations(endpoints, !writes) }, cluster);
  });
}
