import type { Integration, Receiver } from "../../../sdk/index.ts";
import { type Email, emailForms } from "./email.ts";
import type { Forms, ObjectReceiver } from "./forms.ts";
import { type PagerDuty, pagerdutyForms } from "./pagerduty.ts";
import { type Slack, slackForms } from "./slack.ts";
import { type VictorOps, victoropsForms } from "./victorops.ts";
import { type Webhook, webhookForms } from "./webhook.ts";

/** One way to tell people, or a program. */
export type Notification = Email | PagerDuty | Slack | VictorOps | Webhook;

/** Every kind in the forms that are read: one without does not compile, one that a cast lets past is refused. */
const forms: { readonly [Kind in Notification["kind"]]: Forms<Notification & { kind: Kind }> } = {
  email: emailForms,
  pagerduty: pagerdutyForms,
  slack: slackForms,
  victorops: victoropsForms,
  webhook: webhookForms,
};

/** A receiver's integrations as the operator reads them; `secret` names the Secret that holds keys of the instance `name`. */
export function objectIntegrations(
  receiver: Receiver,
  { name, secret }: { readonly name: string; readonly secret: string },
): Omit<ObjectReceiver, "name"> {
  return listed(receiver, "Configs", ({ object }, said) =>
    object(said, (key) => ({ name: secret, key }), name),
  );
}

/** A receiver's integrations as the `alertmanager.yml` of the instance `name` has them; `secrets` is where the Secret is mounted. */
export function rawIntegrations(
  receiver: Receiver,
  { name, secrets }: { readonly name: string; readonly secrets: string },
): Record<string, object[]> {
  return listed(receiver, "_configs", ({ raw }, said) =>
    raw(said, (key) => `${secrets}/${key}`, name),
  );
}

/** `{ slackConfigs: [...] }`: Alertmanager and its operator both call a list by its kind. */
function listed(
  { name, integrations }: Receiver,
  suffix: string,
  print: (forms: Forms<Integration>, said: Omit<Integration, "kind" | "target">) => object,
): Record<string, object[]> {
  const lists: Record<string, object[]> = {};
  for (const { kind, target: _, ...said } of integrations) {
    if (!isKind(kind)) throw new Error(`${refused(name, kind)}`);
    (lists[`${kind}${suffix}`] ??= []).push(print(forms[kind] as Forms<Integration>, said));
  }
  return lists;
}

function isKind(kind: string): kind is Notification["kind"] {
  return Object.hasOwn(forms, kind);
}

function refused(receiver: string, kind: string): string {
  const known = Object.keys(forms).join(", ");
  return (
    `receiver "${receiver}": nobody prints the kind "${kind}", so nobody would be told (it is one of ${known}; ` +
    "a new one is a file in base/alertmanager/integrations and a line in its integrations.ts)"
  );
}
