import { external, type Integration, nothingElse, shape } from "../../../sdk/index.ts";
import type { Forms } from "./forms.ts";
import { refuseMisspelt } from "./refuse-misspelt.ts";
import { wakes } from "./wakes.ts";

export interface VictorOps extends Integration {
  readonly kind: "victorops";
}

/** VictorOps knows CRITICAL, WARNING and INFO, and wakes somebody for the first; Alertmanager says it of everything. */
const messageType = `{{ if ${wakes} }}CRITICAL{{ else }}WARNING{{ end }}`;

/** Pages by VictorOps, today's Splunk On-Call. The Secret's key `victorops-api-key` holds the API key. */
export function victorops(given: { routingKey: string }): VictorOps {
  refuseMisspelt(given, { routingKey: shape.text }, victorops);
  const { routingKey } = given;
  const target = external("alert.victorops.com");
  return { kind: "victorops", recipient: routingKey, secretKey: "victorops-api-key", target };
}

export const victoropsForms: Forms<VictorOps> = {
  object({ recipient: routingKey, secretKey, ...rest }, secret) {
    nothingElse(rest);
    return { apiKey: secret(secretKey), routingKey, messageType, sendResolved: true };
  },
  raw({ recipient: routing_key, secretKey, ...rest }, file) {
    nothingElse(rest);
    return {
      api_key_file: file(secretKey),
      routing_key,
      message_type: messageType,
      send_resolved: true,
    };
  },
};
