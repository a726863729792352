import { listOf, literal, optional, record, text } from "../basics/shape.ts";
import type { Relabeling } from "../model/facet.ts";

export const relabelingsShape = listOf(
  record<Relabeling>({
    action: optional(literal("replace", "keep", "drop", "dropequal", "labeldrop")),
    sourceLabels: optional(listOf(text)),
    regex: optional(text),
    targetLabel: optional(text),
    replacement: optional(text),
  }),
);
