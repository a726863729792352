import { ask } from "./ask.ts";

/** How Prometheus reads an expression, with brackets around all that is made of parts, and its type. */
export type ReadByPrometheus =
  { readonly meant: string; readonly type: string } | { readonly refused: string };

/** Asks Prometheus' own parser, as a server without feature flags runs it. */
export function readByPrometheus(expressions: readonly string[]): Promise<ReadByPrometheus[]> {
  return ask<ReadByPrometheus>("promql", expressions);
}
