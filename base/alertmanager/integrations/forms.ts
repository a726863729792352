import type { Integration, Resource } from "../../../sdk/index.ts";

type AlertmanagerConfig = Extract<Resource, { kind: "AlertmanagerConfig" }>;
export type ObjectReceiver = NonNullable<AlertmanagerConfig["spec"]["receivers"]>[number];

/** What the operator's receiver holds under `<kind>Configs`; a kind that it does not know has no form. */
type ObjectForm<Kind extends string> = `${Kind}Configs` extends keyof ObjectReceiver
  ? NonNullable<ObjectReceiver[`${Kind}Configs`]>[number]
  : never;

/** What a form has to say of an integration: all but its kind, which names the list, and its flow. */
type Said<One extends Integration> = Omit<One, "kind" | "target">;

/**
 * One kind of integration in the two forms that are read. Both take apart what they are given and end with
 * `nothingElse`, so that neither forgets a field. `application` is the Alertmanager that tells.
 */
export interface Forms<One extends Integration> {
  /** An item of the operator's `<kind>Configs`; `secret` refers to a key of the Secret. */
  readonly object: (
    said: Said<One>,
    secret: (key: string) => { name: string; key: string },
    application: string,
  ) => ObjectForm<One["kind"]>;
  /** An item of `<kind>_configs` in `alertmanager.yml`; `file` is where a key of the Secret is mounted. */
  readonly raw: (
    said: Said<One>,
    file: (key: string) => string,
    application: string,
  ) => Readonly<Record<string, unknown>>;
}
