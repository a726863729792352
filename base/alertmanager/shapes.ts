import { shape } from "../../sdk/index.ts";
import type { Silent } from "./integrations/silent.ts";
import type { Mute } from "./mutes.ts";
import type { AlertmanagerOptions } from "./options.ts";
import type { Receivers, RoutingOptions } from "./routing.ts";

type Hours = Exclude<RoutingOptions["warningHours"], "always">;
type Times = NonNullable<Hours["times"]>[number];

/** What is inside an integration its own function has judged. */
const told = shape.mapOr(
  shape.record<Silent>({ silent: shape.text }),
  shape.listOf(shape.mapWith({ kind: shape.text, recipient: shape.text, secretKey: shape.text })),
);
const orNobody = shape.optional(told);

const ours = shape.record<Receivers>({
  critical: orNobody,
  draft: orNobody,
  heartbeat: orNobody,
  info: orNobody,
  "pager-down": orNobody,
  warning: orNobody,
});
const ofTeams = "a team brings an AlertmanagerConfig (README, Let a team bring its own)";

/** Whoever names one after a team looks for the team's own. */
const receivers: shape.Shape = (value, field) =>
  ours(value, field).map((fault) =>
    fault.hint?.startsWith("there is") ? { ...fault, hint: `${fault.hint}; ${ofTeams}` } : fault,
  );

export const shapes = {
  receivers,
  warningHours: shape.mapOr(
    shape.record<Hours>({
      weekdays: shape.optional(shape.listOf(shape.text)),
      times: shape.optional(
        shape.listOf(shape.record<Times>({ start: shape.text, end: shape.text })),
      ),
    }),
    shape.literal("always"),
  ),
  mutes: shape.listOf(
    shape.record<Mute>({
      alert: shape.text,
      namespace: shape.optional(shape.text),
      reason: shape.text,
      owner: shape.text,
    }),
  ),
  untrustedNamespaces: shape.listOf(shape.text),
  teams: shape.mapOr(
    shape.record<Exclude<AlertmanagerOptions["teams"], false>>({ hosts: shape.listOf(shape.text) }),
    shape.literal(false),
  ),
};
