import { external, type Integration, nothingElse, shape } from "../../../sdk/index.ts";
import { title } from "../slack-message.ts";
import type { Forms } from "./forms.ts";
import { refuseMisspelt } from "./refuse-misspelt.ts";
import { wakes } from "./wakes.ts";

export interface PagerDuty extends Integration {
  readonly kind: "pagerduty";
}

/** PagerDuty knows critical, error, warning and info; Alertmanager says `error` of everything by itself. */
const severity = `{{ if ${wakes} }}critical{{ else }}warning{{ end }}`;

/**
 * Pages by a service of PagerDuty. Its integration key (Events API v2) both names and opens it, so it is the
 * Secret's: key `pagerduty-<service>-key`.
 */
export function pagerduty(given: { service: string }): PagerDuty {
  refuseMisspelt(given, { service: shape.text }, pagerduty);
  const { service } = given;
  const target = external("events.pagerduty.com");
  return { kind: "pagerduty", recipient: service, secretKey: `pagerduty-${service}-key`, target };
}

// The recipient names the key of the Secret; PagerDuty knows its services by that key alone.
export const pagerdutyForms: Forms<PagerDuty> = {
  object({ recipient: _, secretKey, ...rest }, secret) {
    nothingElse(rest);
    return { routingKey: secret(secretKey), sendResolved: true, severity, description: title };
  },
  raw({ recipient: _, secretKey, ...rest }, file) {
    nothingElse(rest);
    const routing_key_file = file(secretKey);
    return { routing_key_file, send_resolved: true, severity, description: title };
  },
};
