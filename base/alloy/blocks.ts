import type { Relabeling } from "../../sdk/index.ts";
import type { LogStage } from "../shared/log-stages.ts";
import { stageBlock } from "./stages.ts";
import type { Block, Expression } from "./syntax.ts";

/*
 * The components of Alloy that are used here, each with the arguments that we give it
 * (https://grafana.com/docs/alloy/latest/reference/components/). What refers to another component is given that
 * component, so that a name cannot be misspelt.
 */

/** What takes lines: `loki.process`, `loki.write`. */
export interface Receiver extends Block {
  readonly takes: "lines";
}

export function logging(level: "debug" | "error" | "info" | "warn"): Block {
  return { name: "logging", attributes: { level, format: "logfmt" } };
}

export interface FileArguments {
  /** A glob of files, and one of those among them that are left out. */
  readonly path: string;
  readonly except: string | undefined;
  readonly labels: Readonly<Record<string, string | Expression>>;
}

export function fileMatch(label: string, { path, except, labels }: FileArguments): Block {
  const excluded = except === undefined ? {} : { __path_exclude__: except };
  return {
    ...{ name: "local.file_match", label },
    attributes: { path_targets: [{ __path__: path, ...excluded, ...labels }] },
  };
}

export function sourceFile(label: string, { files, to }: { files: Block; to: Receiver }): Block {
  return {
    ...{ name: "loki.source.file", label },
    attributes: { targets: exported(files, "targets"), forward_to: receivers(to) },
  };
}

export interface JournalArguments {
  readonly path: string;
  /** How far back it reads where it has no position: a Go duration. */
  readonly maxAge: string;
  readonly labels: Readonly<Record<string, string | Expression>>;
  readonly relabel: Block;
  readonly to: Receiver;
}

export function sourceJournal(
  label: string,
  { path, maxAge, labels, relabel, to }: JournalArguments,
): Block {
  return {
    ...{ name: "loki.source.journal", label },
    attributes: {
      ...{ path, max_age: maxAge, labels, relabel_rules: exported(relabel, "rules") },
      forward_to: receivers(to),
    },
  };
}

export interface SyslogArguments {
  /** `0.0.0.0:1514` */
  readonly address: string;
  /** Messages that are longer, in bytes, are refused with their connection. */
  readonly maxLength: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly relabel: Block;
  readonly to: Receiver;
}

export function sourceSyslog(
  label: string,
  { address, maxLength, labels, relabel, to }: SyslogArguments,
): Block {
  return {
    ...{ name: "loki.source.syslog", label },
    attributes: { relabel_rules: exported(relabel, "rules"), forward_to: receivers(to) },
    blocks: [
      {
        name: "listener",
        attributes: { address, protocol: "tcp", max_message_length: maxLength, labels },
      },
    ],
  };
}

/** Rules alone: sources that relabel by themselves take them from here, and no line passes. */
export function relabelRules(label: string, steps: readonly Relabeling[]): Block {
  return {
    ...{ name: "loki.relabel", label, attributes: { forward_to: [] } },
    blocks: steps.map(({ action = "replace", sourceLabels, targetLabel, ...step }) => ({
      name: "rule",
      attributes: {
        action,
        ...(sourceLabels && { source_labels: sourceLabels }),
        ...(targetLabel !== undefined && { target_label: targetLabel }),
        ...step,
      },
    })),
  };
}

export function lokiProcess(
  label: string,
  { stages, to }: { stages: readonly LogStage[]; to: Receiver },
): Receiver {
  return {
    ...{ name: "loki.process", label, attributes: { forward_to: receivers(to) } },
    ...{ blocks: stages.map(stageBlock), takes: "lines" },
  };
}

export interface WriteArguments {
  readonly url: string;
  readonly tenant: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Labels of every line. */
  readonly labels: Readonly<Record<string, string>>;
  /** Of what the store did not take: how long between two attempts at most, and how many. */
  readonly retry: { readonly longest: string; readonly times: number };
}

export function lokiWrite(
  label: string,
  { url, tenant, headers, labels, retry }: WriteArguments,
): Receiver {
  return {
    ...{ name: "loki.write", label, attributes: { external_labels: labels }, takes: "lines" },
    blocks: [
      {
        name: "endpoint",
        attributes: {
          ...{ url, tenant_id: tenant, headers },
          max_backoff_period: retry.longest,
          max_backoff_retries: retry.times,
          retry_on_http_429: true,
        },
      },
    ],
  };
}

function receivers(to: Receiver): readonly Expression[] {
  return [exported(to, "receiver")];
}

/** What another component exports. */
export function exported({ name, label }: Block, what: string): Expression {
  return { expression: `${name}.${label}.${what}` };
}
